package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.communitycontrol.json.intake.Csv;
import org.communitycontrol.json.intake.CsvRow;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.message.Language;
import org.communitycontrol.risk.county.CaseColumns;
import org.communitycontrol.risk.county.ClusterMark;
import org.communitycontrol.risk.county.ClusterReading;
import org.communitycontrol.risk.county.CountyTierArm;
import org.communitycontrol.risk.county.CountyTierRule;
import org.communitycontrol.risk.county.TierColumns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The confirmed cases that China published to 2020-02-29, classified for every area and day.
 *
 * <p>554 areas: the nation, provinces, cities and districts of municipalities. 58 of them have no code of their own ("to
 * be confirmed", "from elsewhere", divisions of the Corps) and go by province and name; nobody is dropped. Whether there
 * were clusters is not in the series. The counts below were taken from the raw file by a program of a few lines that
 * shares nothing with this library.
 *
 * <p>Ten of the area-days by hand, from the cumulative figures of the series:
 *
 * <ol>
 *   <li>Tibet, 01-28: the figure is 0. Low, no case.
 *   <li>Tibet, 02-11: 0 on 01-28, then 1 from 01-29 on. 13 days since 01-29, and 1 is not over 50: medium.
 *   <li>Tibet, 02-12: 14 days since 01-29. Low, quiet.
 *   <li>Macao, 02-18: 8 on 02-03, 10 from 02-04 on. 14 days since 02-04: low.
 *   <li>Hohhot, 02-19: 5 on 02-05, 7 from 02-06 on. 13 days since 02-06: medium, and low one day later.
 *   <li>Qinghai, 02-19: 17 on 02-04, 18 from 02-05 on. 14 days since 02-05: low.
 *   <li>Wuhan, 01-16: 41 on 01-15, 45 on 01-16. New cases on the day, and 45 is not over 50: medium.
 *   <li>Wuhan, 01-17: 62. Over 50 with new cases, so that it hangs on clusters: nobody said, undetermined.
 *   <li>Dongcheng in Beijing, 02-02: 2 on 01-29, 3 from 01-30 to 02-01, 2 on 02-02. The fall is a correction and no case;
 *       the last case stays that of 01-30, 3 days ago: medium.
 *   <li>Haikou, 02-10: 24 on 02-08, 23 on 02-09, 28 on 02-10. The rise counts from the lower figure; a new case on the
 *       day: medium with 0 quiet days.
 * </ol>
 */
@SuppressWarnings("EnumOrdinal") // a reading is a place in an array of this test
class RealCasesTest {

    private static final int ROWS = 17_916;

    private static TierColumns[] tiers = new TierColumns[0];
    private static CaseColumns cases = CaseColumns.builder().build();
    private static final Map<String, Integer> ROW_OF = new HashMap<>();

    @BeforeAll
    static void classifies() throws IOException {
        Path file = SharedFiles.find("data/cases/china-cities-to-2020-02-29.csv.gz");
        CaseColumns.Builder rows = CaseColumns.builder();
        try (InputStream in = Files.newInputStream(file)) {
            Csv.requiring("date", "countryCode", "province", "provinceCode", "city", "cityCode", "confirmed")
                    .forEach(
                            in,
                            file.toString(),
                            row -> rows.add(
                                    area(row),
                                    row.required("date", LocalDate::parse),
                                    row.required("confirmed", Long::valueOf),
                                    OptionalLong.empty(),
                                    ClusterMark.UNKNOWN),
                            finding -> assertThat(finding).isNull());
        }
        cases = rows.build();
        PolicyPack<CountyTierRule> pack = ShippedPacks.book()
                .pack(CountyTierRule.KIND, new PolicyId("cn-county-tier-2020-02-17"))
                .orElseThrow();
        tiers = new TierColumns[] {
            TierColumns.of(cases, pack, ClusterReading.NONE),
            TierColumns.of(cases, pack, ClusterReading.GIVEN),
            TierColumns.of(cases, pack, ClusterReading.ALWAYS)
        };
        for (int row = 0; row < cases.rows(); row++) {
            ROW_OF.put(cases.area(row) + ' ' + cases.day(row), row);
        }
    }

    private static String area(CsvRow row) {
        String province = row.text("province").orElse("");
        String provinceCode = row.text("provinceCode").orElse(province);
        return row.text("cityCode")
                .or(() -> row.text("city").map(city -> province + '/' + city))
                .orElse(provinceCode.isEmpty() ? row.required("countryCode", code -> code) : provinceCode);
    }

    @Test
    void classifiesEveryAreaOnEveryDay() {
        assertThat(cases.rows()).isEqualTo(ROWS);
        assertThat(cases.areas()).isEqualTo(554);
        assertThat(cases.repeats()).isEmpty();
        assertThat(cases.corrections()).hasSize(58);
        for (ClusterReading reading : ClusterReading.values()) {
            Map<String, Integer> counts = new TreeMap<>();
            for (int row = 0; row < cases.rows(); row++) {
                counts.merge(RiskCells.code(tiers[reading.ordinal()].tier(row)), 1, Integer::sum);
            }
            System.out.println("area-days by tier, clusters " + reading.code() + ": " + counts);
            assertThat(counts)
                    .containsEntry("low", 1_566 + 1_807)
                    .containsEntry("medium", reading == ClusterReading.NONE ? 11_398 + 3_145 : 11_398);
            assertThat(counts.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(ROWS);
        }
        Map<CountyTierArm, Integer> arms = new EnumMap<>(CountyTierArm.class);
        for (int row = 0; row < cases.rows(); row++) {
            arms.merge(tiers[ClusterReading.GIVEN.ordinal()].arm(row), 1, Integer::sum);
        }
        assertThat(arms)
                .isEqualTo(Map.of(
                        CountyTierArm.NO_CASE, 1_566,
                        CountyTierArm.QUIET, 1_807,
                        CountyTierArm.FEW, 11_398,
                        CountyTierArm.MANY_CLUSTER_UNKNOWN, 3_145));
    }

    @ParameterizedTest
    @CsvSource({
        "540000, 2020-01-28, no-case, ",
        "540000, 2020-02-11, up-to-50, 13",
        "540000, 2020-02-12, quiet, 14",
        "820000, 2020-02-18, quiet, 14",
        "150100, 2020-02-19, up-to-50, 13",
        "630000, 2020-02-19, quiet, 14",
        "420100, 2020-01-16, up-to-50, 0",
        "420100, 2020-01-17, cluster-unknown, 0",
        "110101, 2020-02-02, up-to-50, 3",
        "460100, 2020-02-10, up-to-50, 0"
    })
    void agreesWithTheTenThatWereWorkedOutByHand(String area, LocalDate day, String reason, Integer quietDays) {
        int row = ROW_OF.getOrDefault(area + ' ' + day, -1);
        TierColumns given = tiers[ClusterReading.GIVEN.ordinal()];

        assertThat(given.arm(row).code()).isEqualTo(reason);
        assertThat(given.quietDays(row).isPresent()).isEqualTo(quietDays != null);
        if (quietDays != null) {
            assertThat(given.quietDays(row)).hasValue(quietDays);
        }
        assertThat(given.decision(row).reason().code()).isEqualTo(reason);
        System.out.println(given.decision(row).explain(Language.EN));
    }
}
