package org.communitycontrol.reporting.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.message.Language;
import org.communitycontrol.reporting.coverage.CoverageRollUp;
import org.communitycontrol.reporting.coverage.CoverageTally;
import org.communitycontrol.reporting.coverage.Gap;
import org.communitycontrol.reporting.coverage.GapKind;
import org.communitycontrol.reporting.coverage.GapSubject;
import org.communitycontrol.screening.CoverageReason;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.screening.FullCoverage;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.territory.WorkerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulletinTest {

    private static final GridCode GRID = GridCode.of(Sample.COMMUNITY, 1);

    private static CoverageTally worked() {
        CoverageTally tally = new CoverageTally();
        for (int i = 0; i < 1840; i++) {
            tally.add(CoverageUnit.HOUSEHOLD, GRID, Disposition.SCREENED);
        }
        for (int i = 0; i < 47; i++) {
            tally.add(CoverageUnit.KEY_PERSON, GRID, Disposition.SCREENED);
        }
        return tally.add(CoverageUnit.HOUSEHOLD, GRID, Disposition.ABSENT)
                .add(CoverageUnit.HOUSEHOLD, GRID, Disposition.VACANT_VERIFIED);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isWellFormedAndSaysItsLanguage(Language language) {
        PageXml page = PageXml.of(Bulletin.html(Sample.content().build(), language));

        assertThat(page.root().getAttribute("lang")).isEqualTo(language.code());
        assertThat(page.elements("path").size()).isGreaterThanOrEqualTo(8);
        assertThat(page.elements("tr")).hasSize(11 + 10 + 3);
    }

    @Test
    void showsTheWorkedExampleAndDoesNotRoundItToFull() {
        String page = Bulletin.html(
                Sample.content(worked().rollUp(), Sample.decision()).build(), Language.EN);

        assertThat(page)
                .contains(">99.9%<")
                .contains("1840 of 1841 expected households")
                .contains("1842 registered − 1 verified vacant − 0 moved − 0 excluded")
                .contains("Not full: 1 missing")
                .contains("47 of 47 expected key persons")
                .contains("Not full yet.");
    }

    @Test
    void loadsNothingAndRunsNothing() {
        for (Language language : Language.values()) {
            PageXml page = PageXml.of(Bulletin.html(Sample.content().build(), language));
            for (String name : List.of("script", "iframe", "object", "embed", "img", "link", "base", "form", "image")) {
                assertThat(page.elements(name)).as(name).isEmpty();
            }
            assertThat(page.attributes().filter(each -> each.getName().startsWith("on")))
                    .isEmpty();
            assertThat(page.attributes()
                            .filter(each -> List.of("href", "src").contains(each.getName()))
                            .map(each -> each.getValue()))
                    .allMatch(value -> value.startsWith("#"));
            assertThat(page.elements("style").get(0).getTextContent())
                    .doesNotContain("url(")
                    .doesNotContain("@import");
            assertThat(page.attributes().map(each -> each.getValue()))
                    .contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onload='alert(1)",
                "{{t.kicker}}{{{css}}}",
                "]]>",
                "-->",
                "&lt;b&gt;&#x3c;b>",
                "</style></title></svg><script>",
                "\u0000\u0008\uFFFE\uD800x",
                "\u202Eright"
            })
    void textFromOutsideAddsNoElement(String canary) {
        Map<String, String> names = new HashMap<>();
        Sample.names().keySet().forEach(code -> names.put(code, canary));
        BulletinContent hostile = BulletinContent.builder()
                .asOf(Sample.DAY)
                .coverage(Sample.tally().rollUp())
                .putAllNames(names)
                .decision(Sample.decision())
                .addAllGaps(
                        Sample.gaps().stream().map(gap -> renamed(gap, canary)).toList())
                .addAllFindings(Sample.findings().stream()
                        .map(finding ->
                                new Finding(Place.at(canary, finding.place().row(), canary), finding.problem()))
                        .toList())
                .map(Sample.map())
                .build();
        for (Language language : Language.values()) {
            PageXml plain = PageXml.of(Bulletin.html(Sample.content().build(), language));
            PageXml page = PageXml.of(Bulletin.html(hostile, language));

            assertThat(page.shape()).isEqualTo(plain.shape());
        }
    }

    private static Gap renamed(Gap gap, String id) {
        return Gap.builder()
                .kind(gap.kind())
                .subject(gap.subject())
                .id(id)
                .community(gap.community())
                .grid(gap.grid())
                .addAllWorkers(gap.workers())
                .disposition(gap.disposition())
                .build();
    }

    @Test
    void isTheSameWhateverTheMachinesLocaleAndZone() {
        BulletinContent content = Sample.content().build();
        Map<Language, String> expected = new HashMap<>();
        for (Language language : Language.values()) {
            expected.put(language, Bulletin.html(content, language));
        }
        String document = DailyReport.of(content).json();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                expected.forEach((language, page) ->
                        assertThat(Bulletin.html(content, language)).isEqualTo(page));
                assertThat(DailyReport.of(content).json()).isEqualTo(document);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theOrderOfGapsAndFindingsMakesNoDifference() {
        List<Gap> gaps = new ArrayList<>(Sample.gaps());
        Collections.reverse(gaps);
        BulletinContent reversed = BulletinContent.builder()
                .asOf(Sample.DAY)
                .coverage(Sample.tally().rollUp())
                .putAllNames(Sample.names())
                .decision(Sample.decision())
                .addAllGaps(gaps)
                .addFindings(
                        Sample.findings().get(2),
                        Sample.findings().get(1),
                        Sample.findings().get(0))
                .map(Sample.map())
                .build();

        assertThat(Bulletin.html(reversed, Language.EN))
                .isEqualTo(Bulletin.html(Sample.content().build(), Language.EN));
    }

    @Test
    void saysWhatIsMissingInsteadOfFailing() {
        BulletinContent bare = BulletinContent.builder()
                .asOf(LocalDate.of(2020, 2, 16))
                .coverage(CoverageRollUp.EMPTY)
                .build();
        String page = Bulletin.html(bare, Language.EN);

        PageXml.of(page);
        assertThat(page)
                .contains("No policy on the two full coverages was in force")
                .contains("There is no map of the grids.")
                .contains("Nothing expected, so not full")
                .contains("Nothing was found wrong with the input.")
                .contains("Nothing is left to do.");
    }

    @Test
    void aRegisterThatWasNotGivenIsNotAnEmptyOne() {
        Decision<FullCoverage, CoverageReason> undetermined = Decision.<FullCoverage, CoverageReason>builder()
                .subject(Sample.COMMUNITY.value())
                .asOf(Sample.DAY)
                .reason(new CoverageReason.RegisterMissing(Set.of(CoverageUnit.KEY_PERSON)))
                .policy(Sample.decision().orElseThrow().policy())
                .build();
        String page = Bulletin.html(
                Sample.content(Sample.tally().rollUp(), Optional.of(undetermined))
                        .build(),
                Language.EN);

        assertThat(page)
                .contains("It cannot be said whether the coverages are full.")
                .contains("The register was not given");
    }

    @Test
    void cutsLongListsAndSaysByHowMuch() {
        CoverageTally tally = new CoverageTally();
        BulletinContent.Builder content = BulletinContent.builder().asOf(Sample.DAY);
        for (int i = 1; i <= 400; i++) {
            tally.register(GridCode.of(Sample.COMMUNITY, i));
            content.addGaps(Gap.builder()
                    .kind(GapKind.NOT_DONE)
                    .subject(GapSubject.HOUSEHOLD)
                    .id("H-" + i)
                    .community(Sample.COMMUNITY)
                    .addWorkers(new WorkerId("W-" + i % 30))
                    .disposition(Disposition.ABSENT)
                    .build());
        }
        String page = Bulletin.html(content.coverage(tally.rollUp()).build(), Language.EN);

        assertThat(page)
                .contains("Further rows: 101. coverage.csv has every place.")
                .contains("Further lists: 6. gaps.csv has every unit.")
                .contains("+ 8 more");
    }

    @Test
    void theShadesGetDarkerTheFullerAGridIs() {
        double last = 2;
        for (Shade shade : Shade.values()) {
            var match = Pattern.compile("--" + shade.code() + ": #(\\p{XDigit}{6});")
                    .matcher(Resource.text("bulletin.css"));
            assertThat(match.find()).as(shade.code()).isTrue();
            double lightness = lightness(Integer.parseInt(match.group(1), 16));
            assertThat(lightness).isLessThan(last);
            last = lightness;
        }
    }

    private static double lightness(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
