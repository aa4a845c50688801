package org.communitycontrol.reporting.export;

import java.util.List;
import java.util.Optional;
import org.communitycontrol.subsidy.SubsidyStatement;
import org.communitycontrol.subsidy.scheme.Payer;

/** The table of a month's subsidy: one row a worker. */
public final class SubsidyTables {

    private SubsidyTables() {}

    /**
     * Returns the table {@code worker,recognised_days,gross,cut,net} with a column {@code share_<payer>} for each payer, in
     * order; hyphens of a payer's code are underscores in its column.
     *
     * @param payers all who can bear a part
     */
    public static CsvTable<SubsidyStatement> statements(List<Payer> payers) {
        CsvTable.Builder<SubsidyStatement> table = CsvTable.<SubsidyStatement>builder()
                .text("worker", statement -> statement.worker().value())
                .decimal("recognised_days", statement -> Optional.of(statement.recognisedDays()))
                .decimal("gross", statement -> Optional.of(statement.gross().getAmount()))
                .decimal("cut", statement -> Optional.of(statement.cut().getAmount()))
                .decimal("net", statement -> Optional.of(statement.net().getAmount()));
        for (Payer payer : payers) {
            table.decimal(
                    column(payer),
                    statement -> Optional.ofNullable(statement.shares(payers).get(payer))
                            .map(share -> share.getAmount()));
        }
        return table.build();
    }

    static String column(Payer payer) {
        return "share_" + payer.code().replace('-', '_');
    }
}
