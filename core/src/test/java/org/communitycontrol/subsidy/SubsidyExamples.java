package org.communitycontrol.subsidy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communitycontrol.days.Bound;
import org.communitycontrol.law.Policy;
import org.communitycontrol.subsidy.scheme.CostShare;
import org.communitycontrol.subsidy.scheme.DayRecognition;
import org.communitycontrol.subsidy.scheme.DutyFilter;
import org.communitycontrol.subsidy.scheme.Exclusion;
import org.communitycontrol.subsidy.scheme.Fen;
import org.communitycontrol.subsidy.scheme.FenRounding;
import org.communitycontrol.subsidy.scheme.MixRule;
import org.communitycontrol.subsidy.scheme.MonthlyCap;
import org.communitycontrol.subsidy.scheme.PaidHours;
import org.communitycontrol.subsidy.scheme.PayUnit;
import org.communitycontrol.subsidy.scheme.Payer;
import org.communitycontrol.subsidy.scheme.RecognitionStep;
import org.communitycontrol.subsidy.scheme.SubsidyRate;
import org.communitycontrol.subsidy.scheme.SubsidyScheme;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.DutyCategory;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.Role;
import org.communitycontrol.workforce.WorkedShift;
import org.joda.money.Money;

/** A made-up place: 200 yuan a day from eight hours, 12.50 yuan an hour for volunteers, at most 3,000 a month. */
final class SubsidyExamples {

    static final YearMonth MARCH = YearMonth.of(2020, 3);
    static final WorkerId WORKER = new WorkerId("w1");
    static final Payer CITY = new Payer("city");
    static final Payer DISTRICT = new Payer("district");
    static final Payer STREET = new Payer("street");

    private SubsidyExamples() {}

    static SubsidyScheme.Builder numbers() {
        return numbers(MixRule.HIGHER);
    }

    static SubsidyScheme.Builder numbers(MixRule mix) {
        return SubsidyScheme.builder()
                .addRates(
                        new SubsidyRate(DutyFilter.roles(Role.COMMUNITY_WORKER), yuan("200.00"), PayUnit.DAY),
                        new SubsidyRate(DutyFilter.roles(Role.VOLUNTEER), yuan("12.50"), PayUnit.HOUR))
                .addRecognition(new DayRecognition(
                        DutyFilter.ALL,
                        Set.of(),
                        List.of(
                                new RecognitionStep(Bound.REACHING, 480, BigDecimal.ONE),
                                new RecognitionStep(Bound.EXCEEDING, 240, new BigDecimal("0.5")))))
                .hours(new PaidHours(480, 1))
                .mix(mix)
                .rounding(FenRounding.HALF_UP)
                .addExclusions(new Exclusion("absent", DutyFilter.categories(DutyCategory.ABSENT)))
                .addShares(new CostShare(
                        DutyFilter.ALL,
                        List.of(
                                new CostShare.Part(CITY, 1),
                                new CostShare.Part(DISTRICT, 1),
                                new CostShare.Part(STREET, 1))));
    }

    static DatedScheme uncapped() {
        return DatedScheme.always(Policy.adHoc(numbers().build()));
    }

    static DatedScheme capped() {
        return DatedScheme.always(Policy.adHoc(
                numbers().addCaps(new MonthlyCap(Set.of(), yuan("3000.00"))).build()));
    }

    static Money yuan(String amount) {
        return Fen.parse(amount, "CNY");
    }

    static WorkedShift shift(int day, Role role, int minutes) {
        return new WorkedShift(MARCH.atDay(day), role, Post.CHECKPOINT, Optional.empty(), minutes);
    }

    static List<WorkedShift> days(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(day -> shift(day, Role.COMMUNITY_WORKER, 480))
                .toList();
    }
}
