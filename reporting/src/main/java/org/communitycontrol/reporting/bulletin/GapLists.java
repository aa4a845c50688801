package org.communitycontrol.reporting.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.message.Input;
import org.communitycontrol.reporting.coverage.Gap;
import org.communitycontrol.reporting.coverage.GapKind;
import org.communitycontrol.reporting.coverage.GapSubject;
import org.communitycontrol.territory.DivisionLevel;
import org.communitycontrol.territory.GridCode;

/**
 * Where nobody answers, and what is still to do by who answers for it, longest list first.
 *
 * @param openNet the grids without a worker and the units without a grid
 * @param work the units to do, by worker
 */
record GapLists(
        String netSentence, List<Line> openNet, String netRest, String workSentence, List<Line> work, String workRest) {

    private static final int MOST_LINES = 24;
    private static final int MOST_UNITS = 6;

    /** One worker or one hole in the net. */
    record Line(String title, String figures, List<UnitTag> units, String rest) {}

    /** One unit by the host's identifier. */
    record UnitTag(String id, String label) {}

    static GapLists of(BulletinContent content, PageText text) {
        Map<String, List<Gap>> net = new TreeMap<>(TextRules.BY_CODE_POINT);
        Map<String, List<Gap>> work = new TreeMap<>(TextRules.BY_CODE_POINT);
        for (Gap gap : content.gaps().stream().sorted().toList()) {
            if (gap.kind() == GapKind.NOT_DONE) {
                work.computeIfAbsent(gap.workerList(), key -> new ArrayList<>()).add(gap);
            } else {
                String place =
                        gap.grid().map(GridCode::value).orElse(gap.community().value());
                net.computeIfAbsent(place, key -> new ArrayList<>()).add(gap);
            }
        }
        List<Line> netLines = netLines(net, content, text);
        List<Line> workLines = workLines(work, text);
        return new GapLists(
                summary("net", net, text),
                cut(netLines),
                rest(netLines, text),
                summary("work", work, text),
                cut(workLines),
                rest(workLines, text));
    }

    private static String summary(String which, Map<String, List<Gap>> lists, PageText text) {
        List<Gap> all = lists.values().stream().flatMap(List::stream).toList();
        return text.sentence(all.isEmpty() ? which + "-closed" : which + "-open", figures(all));
    }

    private static List<Line> netLines(Map<String, List<Gap>> net, BulletinContent content, PageText text) {
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<String, List<Gap>> list : longestFirst(net)) {
            String place = list.getKey();
            String name = content.names().getOrDefault(place, "");
            boolean grid = place.length() == DivisionLevel.GRID.digits();
            lines.add(line(
                    name.isBlank() ? place : name + " " + place,
                    text.sentence(grid ? "net-grid" : "net-community", figures(list.getValue())),
                    list.getValue(),
                    text));
        }
        return lines;
    }

    private static List<Line> workLines(Map<String, List<Gap>> work, PageText text) {
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<String, List<Gap>> list : longestFirst(work)) {
            lines.add(line(
                    list.getKey().isEmpty() ? text.sentence("nobody") : list.getKey(),
                    text.sentence("work-figures", figures(list.getValue())),
                    list.getValue(),
                    text));
        }
        return lines;
    }

    private static List<Map.Entry<String, List<Gap>>> longestFirst(Map<String, List<Gap>> lists) {
        return lists.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        (Map.Entry<String, List<Gap>> list) -> -list.getValue().size()))
                .toList();
    }

    private static Line line(String title, String figures, List<Gap> gaps, PageText text) {
        int shown = Math.min(gaps.size(), MOST_UNITS);
        return new Line(
                title,
                figures,
                gaps.subList(0, shown).stream()
                        .map(gap -> new UnitTag(
                                gap.id(),
                                gap.disposition()
                                        .map(each -> text.sentence("disposition-" + each.code()))
                                        .orElse("")))
                        .toList(),
                shown == gaps.size() ? "" : text.sentence("more-units", PageText.figure("count", gaps.size() - shown)));
    }

    private static Input[] figures(List<Gap> gaps) {
        return new Input[] {
            PageText.figure("households", count(gaps, Set.of(GapSubject.HOUSEHOLD))),
            PageText.figure("persons", count(gaps, Set.of(GapSubject.PERSON, GapSubject.KEY_PERSON)))
        };
    }

    private static long count(List<Gap> gaps, Set<GapSubject> subjects) {
        return gaps.stream().filter(gap -> subjects.contains(gap.subject())).count();
    }

    private static List<Line> cut(List<Line> lines) {
        return lines.subList(0, Math.min(lines.size(), MOST_LINES));
    }

    private static String rest(List<Line> lines, PageText text) {
        return lines.size() <= MOST_LINES
                ? ""
                : text.sentence("more-gaps", PageText.figure("count", lines.size() - MOST_LINES));
    }
}
