package org.communitycontrol.reporting.export;

import org.communitycontrol.reporting.coverage.CoverageRow;
import org.communitycontrol.reporting.coverage.Gap;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.workforce.rest.RestBreach;

/** The tables of the day's report. */
public final class Tables {

    /**
     * {@code coverage.csv}: one row a place and unit, the eight dispositions side by side.
     *
     * <p>Sorted as {@link org.communitycontrol.reporting.coverage.CoverageRollUp#rows} gives them.
     */
    public static final CsvTable<CoverageRow> COVERAGE = coverage();

    /** {@code gaps.csv}: one row a thing missing at a unit; identifiers and codes only, no names. */
    public static final CsvTable<Gap> GAPS = CsvTable.<Gap>builder()
            .code("gap", gap -> gap.kind().code())
            .code("unit", gap -> gap.subject().code())
            .text("id", Gap::id)
            .code("community", gap -> gap.community().value())
            .code("grid", gap -> gap.grid().map(GridCode::value).orElse(""))
            .text("workers", Gap::workerList)
            .code("disposition", gap -> gap.disposition().map(Disposition::code).orElse(""))
            .build();

    /** {@code rest-violations.csv}: one row a limit that was not kept. */
    public static final CsvTable<RestBreach> REST_VIOLATIONS = CsvTable.<RestBreach>builder()
            .text("worker", breach -> breach.worker().value())
            .code("date", breach -> breach.date().toString())
            .code("rule", breach -> breach.limit().code())
            .count("measured", RestBreach::measured)
            .count("bound", RestBreach::bound)
            .build();

    private Tables() {}

    private static CsvTable<CoverageRow> coverage() {
        CsvTable.Builder<CoverageRow> table = CsvTable.<CoverageRow>builder()
                .code("level", row -> row.level().code())
                .code("code", CoverageRow::code)
                .text("name", CoverageRow::name)
                .code("unit", row -> row.unit().code())
                .count("registered", CoverageRow::registered)
                .count("expected", CoverageRow::expected);
        for (Disposition disposition : Disposition.values()) {
            table.count(columnOf(disposition), row -> row.units().count(disposition));
        }
        return table.decimal("rate", CoverageRow::rate)
                .flag("full", CoverageRow::full)
                .build();
    }

    private static String columnOf(Disposition disposition) {
        return disposition.code().replace('-', '_');
    }
}
