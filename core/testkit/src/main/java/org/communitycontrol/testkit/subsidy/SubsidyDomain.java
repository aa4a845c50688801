package org.communitycontrol.testkit.subsidy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.communitycontrol.days.Bound;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.law.Policy;
import org.communitycontrol.subsidy.DatedScheme;
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
import org.communitycontrol.subsidy.scheme.Supplement;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.DutyCategory;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.Role;
import org.communitycontrol.workforce.WallTime;
import org.communitycontrol.workforce.WorkedShift;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Schemes of two dated versions and months of duty whose minutes lie about the thresholds.
 *
 * <p>Use as {@code @Domain(SubsidyDomain.class)}, or call the generators.
 */
public class SubsidyDomain extends DomainContextBase {

    /** The month of all duty. */
    public static final YearMonth MONTH = YearMonth.of(2020, 3);

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final Role UNKNOWN = new Role("unknown");
    private static final List<Role> ROLES = List.of(Role.COMMUNITY_WORKER, Role.GRID_WORKER, Role.VOLUNTEER, UNKNOWN);
    private static final List<Post> POSTS = List.of(Post.CHECKPOINT, Post.SERVICE_CENTRE);
    private static final int SECOND_VERSION = 16;

    /** Creates the domain; jqwik does so itself. */
    public SubsidyDomain() {}

    /** Returns schemes whose numbers change on the 16th. */
    @Provide
    public Arbitrary<DatedScheme> schemes() {
        return Combinators.combine(versions(), versions())
                .as((one, other) -> dated(Policy.adHoc(one), Policy.adHoc(other)))
                .withoutEdgeCases();
    }

    /** Returns the numbers of one version: by the day, volunteers by the hour; nothing for an unknown role. */
    @Provide
    public Arbitrary<SubsidyScheme> versions() {
        Arbitrary<Money> rates = Arbitraries.oneOf(
                        Arbitraries.of(0L, 5_000L), Arbitraries.longs().between(0, 40_001))
                .map(fen -> Fen.money(CNY, fen));
        Arbitrary<List<RecognitionStep>> steps = Combinators.combine(
                        Arbitraries.of(Bound.EXCEEDING, Bound.AT_LEAST, Bound.REACHING),
                        Arbitraries.of(0, 240, 360, 480),
                        Arbitraries.of("0.5", "1", "0.25", "1.5"))
                .as((bound, minutes, days) -> new RecognitionStep(bound, minutes, new BigDecimal(days)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<Optional<Money>> caps = Arbitraries.longs()
                .between(0, 400_000)
                .map(fen -> Fen.money(CNY, fen))
                .optional(0.6);
        Arbitrary<List<CostShare.Part>> shares = Combinators.combine(
                        Arbitraries.integers()
                                .between(1, 100)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        Arbitraries.shuffle("city", "district", "street", "employer"))
                .as(SubsidyDomain::parts);
        return Combinators.combine(
                        rates.list().ofSize(3),
                        steps.list().ofSize(2),
                        caps,
                        shares,
                        shares,
                        Arbitraries.of(MixRule.class),
                        Arbitraries.of(FenRounding.class))
                .as(SubsidyDomain::scheme);
    }

    /** Returns what one worker served in the month, often several times on a day, each minute once. */
    @Provide
    public Arbitrary<List<WorkedShift>> shifts() {
        Arbitrary<Integer> minutes = Arbitraries.oneOf(
                Arbitraries.of(0, 1, 239, 240, 241, 359, 360, 361, 479, 480, 481, 720),
                Arbitraries.integers().between(0, 720));
        Arbitrary<Integer> days = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 31),
                Arbitraries.integers().between(SECOND_VERSION - 1, SECOND_VERSION));
        return Combinators.combine(
                        days,
                        Arbitraries.of(ROLES),
                        Arbitraries.of(POSTS),
                        Arbitraries.of(DutyCategory.DIRECT_CONTACT, DutyCategory.ABSENT)
                                .optional(0.3),
                        minutes)
                .as((day, role, post, category, served) ->
                        new WorkedShift(MONTH.atDay(day), role, post, category, served))
                .list()
                .ofMaxSize(30)
                .withoutEdgeCases();
    }

    /** Returns rows of a duty table: two workers, shifts that overlap and go past midnight. */
    @Provide
    public Arbitrary<List<Placed<Duty>>> duties() {
        return Combinators.combine(
                        Arbitraries.of("w1", "w2"),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(ROLES),
                        Arbitraries.of(POSTS),
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 24))
                .as((worker, day, role, post, start, end) -> Placed.of(Duty.builder()
                        .worker(new WorkerId(worker))
                        .date(MONTH.atDay(day))
                        .role(role)
                        .post(post)
                        .start(WallTime.of(start, 0))
                        .end(WallTime.of(end, 0))
                        .category(Optional.empty())
                        .build()))
                .list()
                .ofMaxSize(12)
                .withoutEdgeCases();
    }

    private static DatedScheme dated(Policy<SubsidyScheme> one, Policy<SubsidyScheme> other) {
        return day -> day.getDayOfMonth() < SECOND_VERSION ? one : other;
    }

    private static List<CostShare.Part> parts(List<Integer> parts, List<String> payers) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new CostShare.Part(new Payer(payers.get(i)), parts.get(i)))
                .toList();
    }

    private static SubsidyScheme scheme(
            List<Money> rates,
            List<List<RecognitionStep>> steps,
            Optional<Money> cap,
            List<CostShare.Part> first,
            List<CostShare.Part> second,
            MixRule mix,
            FenRounding rounding) {
        SubsidyScheme.Builder scheme = SubsidyScheme.builder()
                .addRates(
                        new SubsidyRate(DutyFilter.roles(Role.COMMUNITY_WORKER), rates.get(0), PayUnit.DAY),
                        new SubsidyRate(DutyFilter.roles(Role.GRID_WORKER), rates.get(1), PayUnit.DAY),
                        new SubsidyRate(DutyFilter.roles(Role.VOLUNTEER), rates.get(2), PayUnit.HOUR))
                .addRecognition(
                        new DayRecognition(DutyFilter.posts(Post.CHECKPOINT), Set.of(), steps.get(0)),
                        new DayRecognition(DutyFilter.ALL, Set.of(), steps.get(1)))
                .hours(new PaidHours(480, 1))
                .mix(mix)
                .rounding(rounding)
                .addSupplements(new Supplement(
                        "contact", DutyFilter.categories(DutyCategory.DIRECT_CONTACT), new BigDecimal("1.5")))
                .addExclusions(new Exclusion("absent", DutyFilter.categories(DutyCategory.ABSENT)))
                .addShares(
                        new CostShare(DutyFilter.roles(Role.GRID_WORKER), first),
                        new CostShare(DutyFilter.ALL, second));
        cap.ifPresent(amount -> scheme.addCaps(new MonthlyCap(Set.of(Role.COMMUNITY_WORKER, Role.VOLUNTEER), amount)));
        return scheme.build();
    }
}
