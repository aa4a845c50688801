package org.communitycontrol.reporting.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communitycontrol.subsidy.SubsidyStatement;
import org.communitycontrol.subsidy.scheme.Payer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.joda.money.Money;

/**
 * The table of a month's subsidy as an XLSX file: the columns of {@link SubsidyTables#statements}, money as numbers with two
 * decimals, workers as text that no spreadsheet runs. The same statements give the same bytes on any day.
 */
public final class SubsidyWorkbook {

    /** The most rows of a sheet; more go on in a second one. */
    public static final int MOST_ROWS = 1_000_000;

    private static final String MONEY = "0.00";
    private static final int FIRST_MONEY = 2;

    private SubsidyWorkbook() {}

    /**
     * Writes the file and flushes; {@code out} stays open.
     *
     * @param payers all who can bear a part
     * @throws IOException if {@code out} refuses
     */
    public static void write(List<SubsidyStatement> statements, List<Payer> payers, OutputStream out)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "community-control", "1.0")) {
            int sheets = Math.max(1, (statements.size() + MOST_ROWS - 1) / MOST_ROWS);
            for (int i = 0; i < sheets; i++) {
                int from = i * MOST_ROWS;
                int to = Math.min(statements.size(), from + MOST_ROWS);
                sheet(
                        workbook.newWorksheet(i == 0 ? "subsidy" : "subsidy-" + (i + 1)),
                        statements.subList(from, to),
                        payers);
            }
        }
        FixedZip.copy(bytes.toByteArray(), out);
        out.flush();
    }

    private static void sheet(Worksheet sheet, List<SubsidyStatement> statements, List<Payer> payers)
            throws IOException {
        List<String> header = SubsidyTables.statements(payers).header();
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
        }
        for (int i = 0; i < statements.size(); i++) {
            SubsidyStatement statement = statements.get(i);
            sheet.value(i + 1, 0, statement.worker().value());
            sheet.value(i + 1, 1, statement.recognisedDays());
            List<BigDecimal> amounts = amounts(statement, payers);
            for (int j = 0; j < amounts.size(); j++) {
                sheet.value(i + 1, FIRST_MONEY + j, amounts.get(j));
                sheet.style(i + 1, FIRST_MONEY + j).format(MONEY).set();
            }
        }
        sheet.finish();
    }

    private static List<BigDecimal> amounts(SubsidyStatement statement, List<Payer> payers) {
        List<BigDecimal> amounts = new ArrayList<>();
        amounts.add(statement.gross().getAmount());
        amounts.add(statement.cut().getAmount());
        amounts.add(statement.net().getAmount());
        Map<Payer, Money> shares = statement.shares(payers);
        payers.forEach(payer -> amounts.add(
                shares.getOrDefault(payer, Money.zero(statement.currency())).getAmount()));
        return amounts;
    }
}
