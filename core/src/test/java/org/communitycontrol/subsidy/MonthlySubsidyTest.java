package org.communitycontrol.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.communitycontrol.subsidy.SubsidyExamples.MARCH;
import static org.communitycontrol.subsidy.SubsidyExamples.WORKER;
import static org.communitycontrol.subsidy.SubsidyExamples.days;
import static org.communitycontrol.subsidy.SubsidyExamples.shift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Language;
import org.communitycontrol.subsidy.scheme.DutyFilter;
import org.communitycontrol.subsidy.scheme.MixRule;
import org.communitycontrol.subsidy.scheme.MonthlyCap;
import org.communitycontrol.subsidy.scheme.PayUnit;
import org.communitycontrol.subsidy.scheme.SubsidyRate;
import org.communitycontrol.subsidy.scheme.SubsidyScheme;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.DutyCategory;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.Role;
import org.communitycontrol.workforce.WallTime;
import org.communitycontrol.workforce.WorkedShift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthlySubsidyTest {

    @Test
    void seventeenDaysAreCutToTheCap() {
        SubsidyStatement statement = MonthlySubsidy.statement(WORKER, MARCH, days(17), SubsidyExamples.capped());

        assertThat(statement.gross()).hasToString("CNY 3400.00");
        assertThat(statement.net()).hasToString("CNY 3000.00");
        assertThat(statement.cut()).hasToString("CNY 400.00");
        assertThat(MonthlySubsidy.statement(WORKER, MARCH, days(15), SubsidyExamples.capped())
                        .cut())
                .hasToString("CNY 0.00");
    }

    @Test
    void aVolunteerIsPaidByTheHour() {
        List<WorkedShift> shifts =
                List.of(shift(1, Role.VOLUNTEER, 95), shift(2, Role.VOLUNTEER, 500), shift(3, Role.VOLUNTEER, 0));

        SubsidyStatement statement = MonthlySubsidy.statement(WORKER, MARCH, shifts, SubsidyExamples.uncapped());

        assertThat(statement.lines())
                .extracting(line -> line.amount().toString())
                .containsExactly("CNY 19.79", "CNY 100.00", "CNY 0.00");
        assertThat(statement.recognisedDays()).isZero();
        assertThat(statement.lines().get(0).reason().sentence(Language.EN))
                .isEqualTo("95 minutes served, 95 of them paid by the hour; 95 / 60 x 12.5 CNY x 1 = 19.79 CNY");
    }

    @Test
    void whatIsNotPaidStandsThereWithItsReason() {
        List<WorkedShift> shifts = List.of(
                shift(1, new Role("acrobat"), 600),
                shift(2, Role.COMMUNITY_WORKER, 240),
                new WorkedShift(
                        MARCH.atDay(3), Role.COMMUNITY_WORKER, Post.CHECKPOINT, Optional.of(DutyCategory.ABSENT), 480));

        SubsidyStatement statement = MonthlySubsidy.statement(WORKER, MARCH, shifts, SubsidyExamples.uncapped());

        assertThat(statement.net()).hasToString("CNY 0.00");
        assertThat(statement.lines())
                .extracting(line -> line.reason().code())
                .containsExactly("no-rate-for-role", "too-few-minutes", "excluded");
        assertThat(statement.lines().get(0).reason().sentence(Language.ZH_CN)).contains("acrobat");
    }

    @Test
    void threePayersShareAHundredFenLeftOver() {
        SubsidyStatement statement = MonthlySubsidy.statement(WORKER, MARCH, days(1), SubsidyExamples.uncapped());

        assertThat(statement.shares().values().toString()).isEqualTo("[CNY 66.67, CNY 66.67, CNY 66.66]");
    }

    @Test
    void aDaySharedByPostsIsFilledWithTheDearerDutyFirst() {
        SubsidyScheme scheme = SubsidyExamples.numbers(MixRule.ADD_DAYS)
                .addRates(gridWorkers("105.00"))
                .build();

        SubsidyStatement statement = MonthlySubsidy.statement(
                WORKER,
                MARCH,
                List.of(
                        shift(1, Role.COMMUNITY_WORKER, 300),
                        new WorkedShift(MARCH.atDay(1), Role.GRID_WORKER, Post.SERVICE_CENTRE, Optional.empty(), 480)),
                DatedScheme.always(Policy.adHoc(scheme)));

        assertThat(statement.lines())
                .extracting(line -> line.role().code(), line -> line.amount().toString())
                .containsExactly(tuple("community-worker", "CNY 100.00"), tuple("grid-worker", "CNY 52.50"));
    }

    @Test
    void aDayTakenOverByACappedRoleDoesNotBringItsCap() {
        SubsidyScheme scheme = SubsidyExamples.numbers()
                .addRates(gridWorkers("50.00"))
                .addCaps(new MonthlyCap(Set.of(Role.COMMUNITY_WORKER), SubsidyExamples.yuan("40.00")))
                .build();

        SubsidyStatement statement = MonthlySubsidy.statement(
                WORKER,
                MARCH,
                List.of(
                        shift(1, Role.COMMUNITY_WORKER, 480),
                        new WorkedShift(MARCH.atDay(1), Role.GRID_WORKER, Post.SERVICE_CENTRE, Optional.empty(), 480)),
                DatedScheme.always(Policy.adHoc(scheme)));

        assertThat(statement.net()).hasToString("CNY 200.00");
    }

    @ParameterizedTest
    @CsvSource({"480, CNY 90.00", "1, CNY 60.00"})
    void theGreaterCapOfTwoRecognisedRolesHolds(int minutesAsGridWorker, String net) {
        SubsidyScheme scheme = SubsidyExamples.numbers()
                .addRates(gridWorkers("50.00"))
                .addCaps(
                        new MonthlyCap(Set.of(Role.COMMUNITY_WORKER), SubsidyExamples.yuan("60.00")),
                        new MonthlyCap(Set.of(Role.GRID_WORKER), SubsidyExamples.yuan("90.00")))
                .build();

        SubsidyStatement statement = MonthlySubsidy.statement(
                WORKER,
                MARCH,
                List.of(shift(1, Role.COMMUNITY_WORKER, 480), shift(2, Role.GRID_WORKER, minutesAsGridWorker)),
                DatedScheme.always(Policy.adHoc(scheme)));

        assertThat(statement.net()).hasToString(net);
    }

    private static SubsidyRate gridWorkers(String amount) {
        return new SubsidyRate(DutyFilter.roles(Role.GRID_WORKER), SubsidyExamples.yuan(amount), PayUnit.DAY);
    }

    @Test
    void overlappingRowsPayOnceAndAreFound() {
        Accepted<SubsidyStatement> run = MonthlySubsidy.statements(
                List.of(
                        duty(2, MARCH.atDay(1), Role.COMMUNITY_WORKER, "08:00", "14:00"),
                        duty(3, MARCH.atDay(1), Role.COMMUNITY_WORKER, "12:00", "15:59"),
                        duty(4, MARCH.atDay(1), new Role("acrobat"), "00:00", "24:00")),
                MARCH,
                SubsidyExamples.uncapped());

        assertThat(run.values()).singleElement().satisfies(statement -> {
            assertThat(statement.net()).hasToString("CNY 100.00");
            assertThat(statement.lines()).extracting(SubsidyLine::minutes).containsExactly(1440, 479);
        });
        assertThat(run.findings()).extracting(finding -> finding.code()).containsOnly("duty-overlaps");
    }

    @Test
    void aNightFromTheMonthBeforeTakesItsMinutesAndIsNotPaidHere() {
        Accepted<SubsidyStatement> run = MonthlySubsidy.statements(
                List.of(
                        duty(2, LocalDate.of(2020, 2, 29), Role.COMMUNITY_WORKER, "22:00", "06:00"),
                        duty(3, MARCH.atDay(1), Role.COMMUNITY_WORKER, "05:59", "14:00")),
                MARCH,
                SubsidyExamples.uncapped());

        assertThat(run.values().get(0).lines()).singleElement().satisfies(line -> {
            assertThat(line.minutes()).isEqualTo(480);
            assertThat(line.amount()).hasToString("CNY 200.00");
        });
    }

    @Test
    void whatIsNotProvedIsNotPaid() {
        Accepted<SubsidyStatement> run = MonthlySubsidy.statements(
                List.of(
                        duty(2, MARCH.atDay(1), Role.COMMUNITY_WORKER, "08:00", "16:00"),
                        duty(3, MARCH.atDay(2), Role.COMMUNITY_WORKER, "08:00", "16:00")),
                MARCH,
                SubsidyExamples.uncapped(),
                duty -> duty.date().getDayOfMonth() == 2);

        assertThat(run.values().get(0).lines())
                .extracting(line -> line.reason().code())
                .containsExactly("duty-not-proved", "day-recognised");
    }

    @Test
    void aCorrectionIsAStatementOfItsOwn() {
        SubsidyStatement paid = MonthlySubsidy.statement(WORKER, MARCH, days(16), SubsidyExamples.capped());
        List<WorkedShift> corrected = new ArrayList<>(days(14));
        corrected.add(shift(15, Role.COMMUNITY_WORKER, 479));
        SubsidyStatement due = MonthlySubsidy.statement(WORKER, MARCH, corrected, SubsidyExamples.capped());

        DeltaStatement delta = new DeltaStatement(paid, due);

        assertThat(delta.changes())
                .extracting(change -> change.difference().toString())
                .containsExactly("CNY -100.00", "CNY -200.00");
        assertThat(delta.net()).hasToString("CNY -100.00");
        assertThat(paid.net().plus(delta.net())).isEqualTo(due.net());
        assertThat(delta.shares().values().toString()).isEqualTo("[CNY -33.33, CNY -33.33, CNY -33.34]");
    }

    @Test
    void aDayThatTwoPlacesClaimIsFound() {
        SubsidyStatement here = MonthlySubsidy.statement(WORKER, MARCH, days(2), SubsidyExamples.uncapped());
        SubsidyStatement there = MonthlySubsidy.statement(
                WORKER,
                MARCH,
                List.of(shift(2, Role.COMMUNITY_WORKER, 241), shift(3, Role.COMMUNITY_WORKER, 1)),
                SubsidyExamples.uncapped());

        assertThat(DoubleClaims.find(List.of(new SubsidyClaim("one", here), new SubsidyClaim("other", there))))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.day().date()).isEqualTo(MARCH.atDay(2));
                    assertThat(claim.claimed()).hasSize(2);
                });
        assertThat(DoubleClaims.find(List.of(new SubsidyClaim("one", here), new SubsidyClaim("one", here))))
                .isEmpty();
    }

    private static Placed<Duty> duty(long row, LocalDate date, Role role, String start, String end) {
        return new Placed<>(
                Duty.builder()
                        .worker(new WorkerId("w1"))
                        .date(date)
                        .role(role)
                        .post(Post.CHECKPOINT)
                        .start(WallTime.parse(start))
                        .end(WallTime.parse(end))
                        .category(Optional.empty())
                        .build(),
                Place.inRow("duty.csv", row));
    }
}
