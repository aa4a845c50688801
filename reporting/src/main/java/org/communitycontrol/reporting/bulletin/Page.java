package org.communitycontrol.reporting.bulletin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.communitycontrol.reporting.coverage.CoverageRollUp;
import org.communitycontrol.screening.CoverageReason;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.territory.DivisionCode;

/** All that the template of the page names, ready to print; every text is escaped there, {@code css} is ours. */
record Page(
        String language,
        Map<String, String> t,
        String css,
        String name,
        String code,
        String asOf,
        String date,
        Verdict verdict,
        List<CoverageCard> cards,
        List<CoverageMap> maps,
        List<LegendEntry> legend,
        String legendBox,
        List<CoverageTable> tables,
        GapLists gaps,
        List<PageSection> sections,
        FindingTable findings) {

    /** One shade of the map and what it means. */
    record LegendEntry(String shade, boolean full, String label) {}

    private static final String CSS = Resource.text("bulletin.css");

    static Page of(BulletinContent content, PageText text) {
        CoverageRollUp coverage = content.coverage();
        String code = coverage.area().map(DivisionCode::value).orElse(CoverageRollUp.NATION_CODE);
        String name = content.names().getOrDefault(code, "");
        List<CoverageMap> maps = content.map()
                .filter(picture -> !picture.outlines().isEmpty())
                .map(picture -> Arrays.stream(CoverageUnit.values())
                        .map(unit -> CoverageMap.of(picture, unit, content, text))
                        .toList())
                .orElse(List.of());
        return new Page(
                text.language().code(),
                text.sentences(),
                CSS,
                name.isBlank() ? code : name,
                code,
                content.asOf().toString(),
                text.date(content.asOf()),
                Verdict.of(content, text),
                Arrays.stream(CoverageUnit.values())
                        .map(unit -> CoverageCard.of(unit, coverage.total(unit), given(unit, content), text))
                        .toList(),
                maps,
                maps.isEmpty()
                        ? List.of()
                        : Arrays.stream(Shade.values())
                                .map(shade -> new LegendEntry(
                                        shade.code(), shade == Shade.FULL, text.sentence("shade-" + shade.code())))
                                .toList(),
                legendBox(content),
                Arrays.stream(CoverageUnit.values())
                        .map(unit -> CoverageTable.of(unit, content, text))
                        .toList(),
                GapLists.of(content, text),
                PageSection.of(content, text),
                FindingTable.of(content.findings(), text));
    }

    private static boolean given(CoverageUnit unit, BulletinContent content) {
        return content.decision()
                .filter(decision -> decision.reason() instanceof CoverageReason.RegisterMissing missing
                        && missing.units().contains(unit))
                .isEmpty();
    }

    /** A swatch has the scale of the map, so that its pattern looks the same. */
    private static String legendBox(BulletinContent content) {
        double width = content.map().map(picture -> picture.width() * 0.06).orElse(0.0);
        return "0 0 " + Math.round(width) + " " + Math.round(width / 1.7);
    }
}
