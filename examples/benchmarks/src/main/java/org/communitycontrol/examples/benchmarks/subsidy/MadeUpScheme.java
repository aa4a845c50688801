package org.communitycontrol.examples.benchmarks.subsidy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.days.Bound;
import org.communitycontrol.law.Policy;
import org.communitycontrol.subsidy.DatedScheme;
import org.communitycontrol.subsidy.bulk.DutyColumns;
import org.communitycontrol.subsidy.bulk.ShiftKind;
import org.communitycontrol.subsidy.scheme.DayRecognition;
import org.communitycontrol.subsidy.scheme.DutyFilter;
import org.communitycontrol.subsidy.scheme.Exclusion;
import org.communitycontrol.subsidy.scheme.Fen;
import org.communitycontrol.subsidy.scheme.FenRounding;
import org.communitycontrol.subsidy.scheme.MixRule;
import org.communitycontrol.subsidy.scheme.MonthlyCap;
import org.communitycontrol.subsidy.scheme.PaidHours;
import org.communitycontrol.subsidy.scheme.PayUnit;
import org.communitycontrol.subsidy.scheme.RecognitionStep;
import org.communitycontrol.subsidy.scheme.SubsidyRate;
import org.communitycontrol.subsidy.scheme.SubsidyScheme;
import org.communitycontrol.subsidy.scheme.Supplement;
import org.communitycontrol.workforce.DutyCategory;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.Role;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The same scheme as a host of the library writes it: data, in two dated versions. */
final class MadeUpScheme {

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final DutyCategory DIRECT = new DutyCategory("direct-contact");
    private static final DutyCategory LEAVE = new DutyCategory("leave");

    private MadeUpScheme() {}

    static DatedScheme dated() {
        Policy<SubsidyScheme> first = Policy.adHoc(version(0));
        Policy<SubsidyScheme> second = Policy.adHoc(version(1));
        return day -> day.getDayOfMonth() < MadeUpMonth.FIRST_DAY_OF_SECOND_VERSION ? first : second;
    }

    static DutyColumns columns(MadeUpMonth month) {
        return columns(month, 0);
    }

    /** On so many of a hundred days, the day's minutes are served half at the worker's post and half at the next one. */
    static DutyColumns columns(MadeUpMonth month, int sharedOfHundred) {
        DutyColumns.Builder columns = DutyColumns.builder(MadeUpMonth.MONTH, month.workers);
        int[] kinds = new int[MadeUpMonth.ROLES * MadeUpMonth.TIERS * 3];
        for (int i = 0; i < kinds.length; i++) {
            int flag = i % 3;
            kinds[i] = columns.kind(new ShiftKind(
                    role(i / 3 / MadeUpMonth.TIERS),
                    post(i / 3 % MadeUpMonth.TIERS),
                    flag == 0 ? Optional.empty() : Optional.of(flag == MadeUpMonth.LEAVE ? LEAVE : DIRECT)));
        }
        for (int worker = 0; worker < month.workers; worker++) {
            int kind = (month.role[worker] * MadeUpMonth.TIERS + month.tier[worker]) * 3;
            for (int day = 0; day < MadeUpMonth.DAYS; day++) {
                int row = worker * MadeUpMonth.DAYS + day;
                int minutes = month.minutes[row];
                if (row * 37L % 100 < sharedOfHundred) {
                    int next =
                            (month.role[worker] * MadeUpMonth.TIERS + (month.tier[worker] + 1) % MadeUpMonth.TIERS) * 3;
                    columns.add(worker, day + 1, kinds[next + month.flags[row]], minutes / 2);
                    minutes -= minutes / 2;
                }
                columns.add(worker, day + 1, kinds[kind + month.flags[row]], minutes);
            }
        }
        return columns.build();
    }

    private static SubsidyScheme version(int version) {
        SubsidyScheme.Builder scheme = SubsidyScheme.builder()
                .mix(MixRule.HIGHER)
                .rounding(FenRounding.DOWN)
                .hours(new PaidHours(480, 1))
                .addRecognition(new DayRecognition(
                        DutyFilter.ALL,
                        Set.of(),
                        List.of(
                                new RecognitionStep(Bound.AT_LEAST, 240, BigDecimal.ONE),
                                new RecognitionStep(Bound.EXCEEDING, 0, new BigDecimal("0.5")))))
                .addSupplements(new Supplement("direct-contact", DutyFilter.categories(DIRECT), BigDecimal.valueOf(2)))
                .addExclusions(new Exclusion("leave", DutyFilter.categories(LEAVE)));
        for (int role = 0; role < MadeUpMonth.ROLES; role++) {
            scheme.addCaps(new MonthlyCap(Set.of(role(role)), money(MadeUpMonth.cap(role))));
            for (int tier = 0; tier < MadeUpMonth.TIERS; tier++) {
                scheme.addRates(new SubsidyRate(
                        new DutyFilter(Set.of(role(role)), Set.of(post(tier)), Set.of()),
                        money(MadeUpMonth.rate(version, role, tier)),
                        role == MadeUpMonth.VOLUNTEER ? PayUnit.HOUR : PayUnit.DAY));
            }
        }
        return scheme.build();
    }

    private static Money money(long fen) {
        return Fen.money(CNY, fen);
    }

    private static Role role(int role) {
        return new Role("role-" + role);
    }

    private static Post post(int tier) {
        return new Post("tier-" + tier);
    }
}
