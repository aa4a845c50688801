package org.communitycontrol.reporting.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.TextRules;

/** What was wrong with the input, one line a kind with its first place. */
record FindingTable(String sentence, List<Line> lines) {

    record Line(String code, String count, String sentence, String place) {}

    static FindingTable of(List<Finding> findings, PageText text) {
        Map<String, List<Finding>> byCode = new TreeMap<>(TextRules.BY_CODE_POINT);
        for (Finding finding : findings.stream().sorted().toList()) {
            byCode.computeIfAbsent(finding.code(), key -> new ArrayList<>()).add(finding);
        }
        List<Line> lines = new ArrayList<>();
        byCode.forEach((code, all) -> lines.add(new Line(
                code,
                PageText.number(all.size()),
                all.get(0).message(text.language()),
                placeOf(all.get(0).place()))));
        return new FindingTable(
                text.sentence(
                        findings.isEmpty() ? "findings-none" : "findings-some",
                        PageText.figure("count", findings.size()),
                        PageText.figure("kinds", byCode.size())),
                List.copyOf(lines));
    }

    private static String placeOf(Place place) {
        String row = place.row() == 0 ? "" : ":" + place.row();
        String within = place.column().isEmpty() ? place.pointer() : place.column();
        return place.file() + row + (within.isEmpty() ? "" : " " + within);
    }
}
