package org.communitycontrol.reporting.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.reporting.coverage.CoverageRollUp;
import org.communitycontrol.reporting.coverage.CoverageRow;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.DivisionLevel;

/** The coverage of the area and of every place in it, each directly below what it lies in. */
record CoverageTable(String unit, String caption, List<String> dispositions, List<Line> lines, String rest) {

    private static final int MOST_LINES = 300;

    /** One place, or the units of a community without a grid; a grid stands by its serial in the community above it. */
    record Line(
            String level,
            String serial,
            String name,
            String code,
            String registered,
            String expected,
            List<Cell> counts,
            String rate,
            boolean full,
            String shade) {}

    /** A count; {@code zero} ones are printed pale. */
    record Cell(String count, boolean zero) {}

    static CoverageTable of(CoverageUnit unit, BulletinContent content, PageText text) {
        DivisionLevel top = content.coverage().area().map(DivisionCode::level).orElse(DivisionLevel.NATION);
        List<CoverageRow> rows = content.coverage().rows(content.names()).stream()
                .filter(row -> row.unit() == unit && row.level().compareTo(top) >= 0)
                .sorted(Comparator.comparing((CoverageRow row) -> row.level() != DivisionLevel.NATION)
                        .thenComparing(CoverageRow::code))
                .toList();
        GridSerials serials = GridSerials.of(content.coverage());
        List<Line> lines = new ArrayList<>();
        for (CoverageRow row : rows) {
            lines.add(line(row, serials, text));
            if (row.level() == DivisionLevel.COMMUNITY) {
                addUngridded(lines, new DivisionCode(row.code()), unit, content.coverage(), text);
            }
        }
        int shown = Math.min(lines.size(), MOST_LINES);
        return new CoverageTable(
                unit.code(),
                text.sentence("table-" + unit.code()),
                List.of(Disposition.values()).stream()
                        .map(each -> text.sentence("disposition-" + each.code()))
                        .toList(),
                List.copyOf(lines.subList(0, shown)),
                shown == lines.size()
                        ? ""
                        : text.sentence("more-lines", PageText.figure("count", lines.size() - shown)));
    }

    private static void addUngridded(
            List<Line> lines, DivisionCode community, CoverageUnit unit, CoverageRollUp coverage, PageText text) {
        ClosedPartition<Disposition> units = coverage.ungridded(community, unit);
        if (units.registered() > 0) {
            lines.add(line("grid", "–", text.sentence("without-grid"), "", units));
        }
    }

    private static Line line(CoverageRow row, GridSerials serials, PageText text) {
        boolean grid = row.level() == DivisionLevel.GRID;
        String name =
                row.name().isBlank() ? text.sentence("level-" + row.level().code()) : row.name();
        return line(
                row.level().code(), grid ? serials.apply(row.code()) : "", name, grid ? "" : row.code(), row.units());
    }

    private static Line line(
            String level, String serial, String name, String code, ClosedPartition<Disposition> units) {
        return new Line(
                level,
                serial,
                name,
                code,
                PageText.number(units.registered()),
                PageText.number(units.expected()),
                units.counts().values().stream()
                        .map(count -> new Cell(PageText.number(count), count == 0))
                        .toList(),
                PageText.rate(units),
                units.full(),
                Shade.of(units).code());
    }
}
