package org.communitycontrol.json.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.json.mapper.StrictJson;
import org.communitycontrol.law.Confidence;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.message.Language;
import org.communitycontrol.subsidy.MonthlySubsidy;
import org.communitycontrol.subsidy.SubsidyReason;
import org.communitycontrol.subsidy.SubsidyStatement;
import org.communitycontrol.subsidy.scheme.Payer;
import org.communitycontrol.subsidy.scheme.SchemeSettings;
import org.communitycontrol.subsidy.scheme.SubsidyScheme;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.DutyCategory;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.Role;
import org.communitycontrol.workforce.WorkedShift;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked examples of the four schemes, to the fen and the minute, and a scheme of a place that does not exist. */
class SubsidyPacksTest {

    private static final YearMonth MARCH = YearMonth.of(2020, 3);
    private static final WorkerId WORKER = new WorkerId("w1");
    private static final Post CENTRE = Post.SERVICE_CENTRE;

    private final List<WorkedShift> shifts = new ArrayList<>();

    @Test
    void tianjinRecognisesNineteenAndAHalfDays() {
        serve(17, CENTRE, 480);
        serve(5, Post.CHECKPOINT, 330);
        serve(3, Post.CHECKPOINT, 240);

        SubsidyStatement statement = statement("tianjin-2020", MARCH);

        assertThat(statement.recognisedDays()).isEqualByComparingTo("19.5");
        assertThat(statement.gross()).hasToString("CNY 1365.00");
        assertThat(statement.cut()).hasToString("CNY 0.00");
        assertThat(statement.net()).hasToString("CNY 1365.00");
        assertThat(statement.shares().toString())
                .isEqualTo("{Payer[code=city]=CNY 682.50, Payer[code=district]=CNY 682.50}");
        assertThat(statement.lines()).hasSize(25);
        assertThat(statement.lines().get(24).explain(Language.EN))
                .isEqualTo("checkpoint on 2020-03-25: not paid: 240 minutes served, and nothing is recognised below 241"
                        + " (policy tianjin-2020, confidence design)");
        assertThat(statement.lines().get(17).explain(Language.ZH_CN))
                .contains("值守 330 分钟,达到 241 分钟认定 0.5 天;0.5 × 70 CNY × 1 = 35 CNY");
    }

    @ParameterizedTest
    @CsvSource({
        "checkpoint, 240, 0", "checkpoint, 241, 35", "checkpoint, 360, 35", "checkpoint, 361, 70",
        "service-centre, 240, 0", "service-centre, 241, 35", "service-centre, 479, 35", "service-centre, 480, 70",
        "door-to-door, 600, 0"
    })
    void tianjinIncludesEightHoursAndExcludesSixAndFour(String post, int minutes, String yuan) {
        serve(1, new Post(post), minutes);

        assertThat(statement("tianjin-2020", MARCH).net().getAmount()).isEqualByComparingTo(yuan);
    }

    @Test
    void aMixedDayIsJudgedByEachKindAndMarked() {
        shift(1, CENTRE, 180, Role.COMMUNITY_WORKER, "");
        shift(1, Post.CHECKPOINT, 180, Role.COMMUNITY_WORKER, "");
        shift(2, CENTRE, 300, Role.COMMUNITY_WORKER, "");
        shift(2, Post.CHECKPOINT, 361, Role.COMMUNITY_WORKER, "");

        SubsidyStatement statement = statement("tianjin-2020", MARCH);

        assertThat(statement.net()).hasToString("CNY 70.00");
        assertThat(statement.lines()).allMatch(line -> line.mixed());
        assertThat(statement.lines())
                .extracting(line -> line.reason().code())
                .containsExactly("too-few-minutes", "too-few-minutes", "day-recognised", "paid-at-other-post");
        assertThat(statement("tianjin-2020", MARCH, Map.of("mix", "add-days")).recognisedDays())
                .isEqualByComparingTo("1");
        assertThat(statement("tianjin-2020", MARCH, Map.of("mix", "add-minutes"))
                        .recognisedDays())
                .isEqualByComparingTo("1.5");
    }

    @Test
    void theDistrictPaysForThoseWhoAreNotOnTheListOfTheCity() {
        shift(1, CENTRE, 480, Role.GRID_WORKER, "");
        shift(2, CENTRE, 480, Role.VOLUNTEER, "");
        shift(3, CENTRE, 480, Role.COMMUNITY_WORKER, "absent");

        SubsidyStatement statement = statement("tianjin-2020", MARCH);

        assertThat(statement.shares(List.of(new Payer("city"))).toString())
                .isEqualTo("{Payer[code=city]=CNY 0.00, Payer[code=district]=CNY 70.00}");
        assertThat(statement.lines())
                .extracting(line -> line.reason().code())
                .containsExactly("day-recognised", "no-rate-for-role", "excluded");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02, 29, true, 1450.00, 0.00",
        "2020-03, 31, true, 1500.00, 50.00",
        "2020-03, 30, true, 1500.00, 0.00",
        "2020-03, 31, false, 1550.00, 0.00",
        "2020-03, 31, none, 1550.00, 0.00",
        "2020-03, 31, 1549.99, 1549.99, 0.01",
        "2020-03, 31, 1550.01, 1550.00, 0.00"
    })
    void xiqingIsCappedUnlessTheHostSaysOtherwise(YearMonth month, int days, String cap, String net, String cut) {
        for (int day = 1; day <= days; day++) {
            shifts.add(
                    new WorkedShift(month.atDay(day), Role.COMMUNITY_WORKER, Post.CHECKPOINT, Optional.empty(), 240));
        }

        SubsidyStatement statement = statement("tianjin-xiqing-2020", month, Map.of("cap", cap));

        assertThat(statement.net()).hasToString("CNY " + net);
        assertThat(statement.cut()).hasToString("CNY " + cut);
        assertThat(statement.recognisedDays()).isEqualByComparingTo(Integer.toString(days));
    }

    @Test
    void xiqingCountsFourHoursAndNotAMinuteLess() {
        shift(1, Post.CHECKPOINT, 239, Role.COMMUNITY_WORKER, "");
        shift(2, Post.CHECKPOINT, 240, Role.COMMUNITY_WORKER, "");
        shift(3, Post.CHECKPOINT, 600, Role.SECONDED_OFFICIAL, "");

        SubsidyStatement statement = statement("tianjin-xiqing-2020", MARCH);

        assertThat(statement.recognisedDays()).isEqualByComparingTo("1");
        assertThat(statement.lines().get(2).reason().code()).isEqualTo("excluded");
    }

    @Test
    void shizuishanPaysHalfADayUpToFourHoursAndTheHigherClassOnce() {
        for (int day = 1; day <= 15; day++) {
            shift(day, Post.CHECKPOINT, day <= 12 ? 241 : 240, Role.MEDICAL_WORKER, "direct-contact");
        }

        assertThat(statement("shizuishan-2020", MARCH).net()).hasToString("CNY 4050.00");
        assertThat(statement("shizuishan-2020", MARCH, Map.of("hubei-team", "true"))
                        .net())
                .hasToString("CNY 8100.00");

        shifts.clear();
        shift(1, Post.CHECKPOINT, 180, Role.MEDICAL_WORKER, "direct-contact");
        shift(1, Post.CHECKPOINT, 180, Role.MEDICAL_WORKER, "");
        shift(2, Post.CHECKPOINT, 241, Role.MEDICAL_WORKER, "");
        shift(3, Post.CHECKPOINT, 1, Role.MEDICAL_WORKER, "hubei-team");
        assertThat(statement("shizuishan-2020", MARCH).lines())
                .extracting(line -> line.amount().toString())
                .containsExactly("CNY 300.00", "CNY 200.00", "CNY 300.00");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-16, 1, '', 150",
        "2020-02-16, 600, '', 150",
        "2020-02-17, 480, '', 0",
        "2020-02-17, 481, '', 150",
        "2020-02-17, 60, overtime, 150",
        "2020-01-31, 60, '', 150",
        "2020-04-06, 60, '', 150",
        "2020-04-26, 480, '', 0",
        "2020-01-19, 480, '', 0"
    })
    void xiamenPaysRestDaysHolidaysAndExtendedHours(LocalDate day, int minutes, String category, String yuan) {
        shifts.add(new WorkedShift(day, Role.COMMUNITY_WORKER, Post.CHECKPOINT, category(category), minutes));

        assertThat(statement("xiamen-2020", YearMonth.from(day)).net().getAmount())
                .isEqualByComparingTo(yuan);
    }

    @Test
    void xiamenDoesNotGuessTheHolidaysOfAnotherYear() {
        shifts.add(new WorkedShift(
                LocalDate.of(2021, 2, 14), Role.COMMUNITY_WORKER, Post.CHECKPOINT, Optional.empty(), 600));

        SubsidyStatement statement = statement("xiamen-2020", YearMonth.of(2021, 2));

        assertThat(statement.lines()).singleElement().satisfies(line -> {
            assertThat(line.reason().outcome().toOptional()).isEmpty();
            assertThat(line.amount().isZero()).isTrue();
        });
    }

    @Test
    void eachPackHasItsConfidenceAndASettingMakesItTheCallers() {
        assertThat(pack("tianjin-2020").confidence()).isEqualTo(Confidence.DESIGN);
        PolicyPack<SubsidyScheme> set =
                SchemeSettings.of(Map.of("cap", "false")).applyTo(pack("tianjin-xiqing-2020"));
        assertThat(set.on(MARCH.atDay(1)).reference().confidence()).isEqualTo(Confidence.CALLER);
        assertThatThrownBy(() -> SchemeSettings.of(Map.of("kap", "false")).applyTo(pack("tianjin-2020")))
                .isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> SchemeSettings.of(Map.of("cap", "1e3")).applyTo(pack("tianjin-2020")))
                .isInstanceOf(DomainException.InvalidValue.class);
    }

    @Test
    void aSchemeOfAPlaceNobodyThoughtOfIsAFileAndNoCode() {
        PolicyPack<SubsidyScheme> atlantis = PackReader.of(SubsidyScheme.KIND)
                .read(
                        SubsidyScheme.KIND,
                        new ByteArrayInputStream(ATLANTIS.getBytes(StandardCharsets.UTF_8)),
                        "atlantis.json");
        shift(1, new Post("reef"), 125, new Role("diver"), "");
        shift(2, new Post("reef"), 125, new Role("diver"), "deep");
        shift(3, new Post("reef"), 119, new Role("diver"), "");
        shift(4, new Post("gate"), 95, new Role("dolphin"), "");

        SubsidyStatement statement = MonthlySubsidy.statement(WORKER, MARCH, shifts, atlantis::on);

        assertThat(statement.lines())
                .extracting(line -> line.amount().toString())
                .containsExactly("EUR 3.34", "EUR 8.35", "EUR 0.00", "EUR 7.50");
        assertThat(statement.net()).hasToString("EUR 12.00");
        assertThat(statement.cut()).hasToString("EUR 7.19");
        assertThat(statement.shares().values().toString()).isEqualTo("[EUR 4.00, EUR 4.00, EUR 4.00]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e-10000000",
                "1e10000000",
                "NaN",
                "0x1",
                "１２",
                "1.234",
                "1,000.00",
                "+1",
                "",
                ".",
                ".5",
                "5.",
                "--1",
                "00.10",
                "9999999999999999999",
                "1 ",
                "Infinity"
            })
    void refusesWhatIsNoAmountBeforeItCalculates(String text) {
        String json = "{\"amount\":\"" + text + "\",\"currency\":\"CNY\"}";
        assertRefusedInTime(json);
        assertRefusedInTime(json.replace("\"" + text + "\"", text.isEmpty() ? "null" : text));
    }

    private static void assertRefusedInTime(String json) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> StrictJson.read(json, Money.class)).isInstanceOf(DomainException.class);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best).isLessThan(5_000_000);
    }

    @Test
    void aStatementIsADocumentThatCanBeReadBack() {
        shift(1, CENTRE, 480, Role.COMMUNITY_WORKER, "");
        shift(2, CENTRE, 100, Role.COMMUNITY_WORKER, "");
        SubsidyStatement statement = statement("tianjin-2020", MARCH);

        String json = StrictJson.write(statement);

        assertThat(json)
                .startsWith("{\"worker\":\"w1\",\"month\":\"2020-03\",\"scheme\":\"tianjin-2020\",\"currency\":\"CNY\","
                        + "\"recognisedDays\":1,\"gross\":{\"amount\":\"70.00\",\"currency\":\"CNY\"},");
        assertThat(StrictJson.read(json, SubsidyStatement.class)).isEqualTo(statement);
        assertThat(statement.lines().get(0).reason()).isInstanceOf(SubsidyReason.DayRecognised.class);
    }

    private void serve(int days, Post post, int minutes) {
        int first = shifts.size() + 1;
        for (int day = first; day < first + days; day++) {
            shift(day, post, minutes, Role.COMMUNITY_WORKER, "");
        }
    }

    private void shift(int day, Post post, int minutes, Role role, String category) {
        shifts.add(new WorkedShift(MARCH.atDay(day), role, post, category(category), minutes));
    }

    private static Optional<DutyCategory> category(String code) {
        return code.isEmpty() ? Optional.empty() : Optional.of(new DutyCategory(code));
    }

    private SubsidyStatement statement(String id, YearMonth month) {
        return statement(id, month, Map.of());
    }

    private SubsidyStatement statement(String id, YearMonth month, Map<String, String> settings) {
        return MonthlySubsidy.statement(
                WORKER, month, shifts, SchemeSettings.of(settings).applyTo(pack(id))::on);
    }

    private static PolicyPack<SubsidyScheme> pack(String id) {
        return ShippedPacks.book().pack(SubsidyScheme.KIND, new PolicyId(id)).orElseThrow();
    }

    private static final String ATLANTIS = """
            {"schema":"community-control/policy-pack/1","id":"atlantis-1","version":1,"kind":"subsidy",
             "jurisdiction":"XA","title":{"zh-CN":"亚特兰蒂斯补贴","en":"Atlantis stipend"},"issuer":"Poseidon",
             "knownFrom":"2020-01-01",
             "citations":[{"title":"made up","locator":"whole","confidence":"caller"}],
             "periods":[{"from":"2020-01-01","parameters":{
               "rates":[
                 {"for":{"roles":["diver"]},"amount":{"amount":"3.34","currency":"EUR"},"per":"day"},
                 {"for":{},"amount":{"amount":"5.00","currency":"EUR"},"per":"hour"}],
               "recognition":[{"for":{"posts":["reef"]},"steps":[{"bound":"at-least","minutes":120,"days":1}]}],
               "hours":{"mostMinutesADay":480,"stepMinutes":30},
               "mix":"higher","rounding":"half-up",
               "supplements":[{"code":"deep","for":{"categories":["deep"]},"factor":2.5}],
               "caps":[{"amount":{"amount":"12.00","currency":"EUR"}}],
               "shares":[{"for":{},"payers":[{"payer":"sea","parts":1},{"payer":"sky","parts":1},{"payer":"sand","parts":1}]}]
             }}]}
            """;
}
