package org.communitycontrol.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.subsidy.MonthlySubsidy;
import org.communitycontrol.subsidy.SubsidyStatement;
import org.communitycontrol.subsidy.scheme.Payer;
import org.communitycontrol.subsidy.scheme.SubsidyScheme;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.Role;
import org.communitycontrol.workforce.WorkedShift;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** A district of 3,000 workers: its workbooks, read back with another library, say what the statements say. */
class SubsidyWorkbookTest {

    private static final int WORKERS = 3_000;
    private static final PolicyPack<SubsidyScheme> TIANJIN = ShippedPacks.book()
            .pack(SubsidyScheme.KIND, new PolicyId("tianjin-2020"))
            .orElseThrow();
    private static final List<Payer> PAYERS = List.of(new Payer("city"), new Payer("district"));

    @Test
    void aYearOfADistrictIsReadBackToTheFenAndIsTheSameTwice() throws IOException {
        Map<Payer, BigDecimal> year = new LinkedHashMap<>();
        Map<Payer, BigDecimal> read = new LinkedHashMap<>();
        for (int month = 1; month <= 12; month++) {
            List<SubsidyStatement> statements = statements(YearMonth.of(2020, month));
            for (SubsidyStatement statement : statements) {
                statement
                        .shares(PAYERS)
                        .forEach((payer, share) -> year.merge(payer, share.getAmount(), BigDecimal::add));
            }
            byte[] bytes = bytes(statements);
            readBack(bytes, read);
            if (month == 2) {
                assertThat(bytes(statements(YearMonth.of(2020, month)))).isEqualTo(bytes);
            }
        }
        assertThat(year.get(PAYERS.get(0))).isPositive();
        assertThat(read).isEqualTo(year);
    }

    @Test
    void aWorkerThatLooksLikeAFormulaIsText() throws IOException {
        byte[] bytes = bytes(
                List.of(MonthlySubsidy.statement(new WorkerId("=1+1"), YearMonth.of(2020, 3), List.of(), TIANJIN::on)));

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            assertThat(all.get(0).stream().map(cell -> cell.asString()))
                    .containsExactly(
                            "worker", "recognised_days", "gross", "cut", "net", "share_city", "share_district");
            assertThat(all.get(1).getCellAsString(0)).contains("=1+1");
        }
    }

    private static void readBack(byte[] bytes, Map<Payer, BigDecimal> sums) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.skip(1).forEach(row -> {
                BigDecimal net = row.getCellAsNumber(4).orElseThrow();
                BigDecimal shared = BigDecimal.ZERO;
                for (int payer = 0; payer < PAYERS.size(); payer++) {
                    BigDecimal share = row.getCellAsNumber(5 + payer).orElseThrow();
                    shared = shared.add(share);
                    sums.merge(PAYERS.get(payer), share, BigDecimal::add);
                }
                assertThat(shared).isEqualByComparingTo(net);
            });
        }
    }

    private static byte[] bytes(List<SubsidyStatement> statements) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SubsidyWorkbook.write(statements, PAYERS, bytes);
        return bytes.toByteArray();
    }

    private static List<SubsidyStatement> statements(YearMonth month) {
        SplittableRandom random = new SplittableRandom(month.getMonthValue());
        List<SubsidyStatement> statements = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            List<WorkedShift> shifts = new ArrayList<>();
            for (int day = 1; day <= month.lengthOfMonth(); day++) {
                shifts.add(new WorkedShift(
                        month.atDay(day),
                        worker % 3 == 0 ? Role.GRID_WORKER : Role.COMMUNITY_WORKER,
                        worker % 2 == 0 ? Post.CHECKPOINT : Post.SERVICE_CENTRE,
                        Optional.empty(),
                        random.nextInt(0, 600)));
            }
            statements.add(MonthlySubsidy.statement(new WorkerId("w" + (10_000 + worker)), month, shifts, TIANJIN::on));
        }
        return statements;
    }
}
