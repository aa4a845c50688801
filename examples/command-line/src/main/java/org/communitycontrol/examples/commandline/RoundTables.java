package org.communitycontrol.examples.commandline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.communitycontrol.reporting.coverage.CoverageRow;
import org.communitycontrol.reporting.export.CsvTable;
import org.communitycontrol.screening.round.Denominator;
import org.communitycontrol.screening.round.Errand;
import org.communitycontrol.territory.WorkerId;

/** The tables that {@code coverage} writes beside its own. */
final class RoundTables {

    /** One row a place, unit and denominator. */
    static final CsvTable<Share> DENOMINATORS = CsvTable.<Share>builder()
            .code("level", share -> share.row().level().code())
            .code("code", share -> share.row().code())
            .code("unit", share -> share.row().unit().code())
            .code("denominator", share -> share.denominator().code())
            .count(
                    "screened",
                    share -> share.denominator().rate(share.row().units()).numerator())
            .count("of", share -> share.denominator().rate(share.row().units()).denominator())
            .decimal(
                    "rate",
                    share -> share.denominator().rate(share.row().units()).percent())
            .build();

    /** One row a unit that is missing. */
    static final CsvTable<Missing> ERRANDS = CsvTable.<Missing>builder()
            .text(
                    "workers",
                    missing -> missing.errand().workers().stream()
                            .map(WorkerId::value)
                            .collect(Collectors.joining("|")))
            .code("unit", missing -> missing.errand().unit().code())
            .text("id", Missing::id)
            .build();

    private RoundTables() {}

    /** Returns each row under every denominator. */
    static List<Share> denominators(List<CoverageRow> rows) {
        return rows.stream()
                .flatMap(row -> Arrays.stream(Denominator.values()).map(denominator -> new Share(row, denominator)))
                .toList();
    }

    /** Returns each unit that an errand names. */
    static List<Missing> missing(List<Errand> errands) {
        List<Missing> missing = new ArrayList<>();
        errands.forEach(errand -> errand.units().forEach(id -> missing.add(new Missing(errand, id))));
        return missing;
    }

    /** A coverage over one denominator. */
    record Share(CoverageRow row, Denominator denominator) {}

    /** A unit that is missing. */
    record Missing(Errand errand, String id) {}
}
