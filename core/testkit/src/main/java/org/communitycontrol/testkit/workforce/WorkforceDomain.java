package org.communitycontrol.testkit.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.ProofRule;
import org.communitycontrol.workforce.ProofStep;
import org.communitycontrol.workforce.Role;
import org.communitycontrol.workforce.WallTime;
import org.communitycontrol.workforce.rest.RestRule;
import org.communitycontrol.workforce.staffing.AreaStaff;
import org.communitycontrol.workforce.staffing.StaffingRule;

/**
 * Duties of three workers in a few days, small rest rules that such duties break, and areas that miss people.
 *
 * <p>Use as {@code @Domain(WorkforceDomain.class)}, or call the generators.
 */
public class WorkforceDomain extends DomainContextBase {

    /** The first day of duty. */
    public static final LocalDate FIRST = LocalDate.of(2020, 2, 1);

    /** The days on which duty can begin. */
    public static final int DAYS = 9;

    /** Who serves. */
    public static final List<WorkerId> WORKERS = List.of(new WorkerId("w1"), new WorkerId("w2"), new WorkerId("w3"));

    private static final List<Post> POSTS = List.of(Post.CHECKPOINT, Post.SERVICE_CENTRE, Post.DOOR_TO_DOOR);
    private static final List<Integer> MINUTES = List.of(0, 1, 359, 360, 361, 480, 720, 960, 1080, 1320, 1439);

    /** Creates the domain; jqwik does so itself. */
    public WorkforceDomain() {}

    /** Returns one duty of one of two workers; a third never serves. */
    @Provide
    public Arbitrary<Duty> duty() {
        Arbitrary<Integer> times = Arbitraries.of(MINUTES);
        return Combinators.combine(
                        Arbitraries.of(WORKERS.subList(0, 2)),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.of(POSTS),
                        times,
                        times)
                .as((worker, day, post, start, end) -> Duty.builder()
                        .worker(worker)
                        .date(FIRST.plusDays(day))
                        .role(Role.GRID_WORKER)
                        .post(post)
                        .start(new WallTime(start))
                        .end(new WallTime(end))
                        .build())
                .withoutEdgeCases();
    }

    /** Returns duties that overlap, touch and go past midnight. */
    @Provide
    public Arbitrary<List<Duty>> duties() {
        return duty().list().ofMaxSize(14).withoutEdgeCases();
    }

    /** Returns a few shifts within three days. */
    @Provide
    public Arbitrary<List<Duty>> shifts() {
        return duty().map(duty ->
                        shift(duty, duty.worker(), FIRST.plusDays(duty.date().toEpochDay() % 3)))
                .list()
                .ofMaxSize(4)
                .withoutEdgeCases();
    }

    /** Returns rest rules with any limits, small enough that they are broken. */
    @Provide
    public Arbitrary<RestRule> rules() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 3);
        return Combinators.combine(
                        days.optional(0.5),
                        Arbitraries.of(1, 60, 359, 360, 600, 1440).optional(0.6),
                        Arbitraries.of(360, 480, 1440, 2000).optional(0.5),
                        days,
                        days.optional(0.5),
                        days,
                        days.optional(0.5))
                .as(WorkforceDomain::rule)
                .withoutEdgeCases();
    }

    /** Returns what was done about a sheet of duties within a week. */
    @Provide
    public Arbitrary<List<ProofStep>> proofSteps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of("o1", "o2"),
                        Arbitraries.integers().between(0, 3))
                .as(WorkforceDomain::step)
                .list()
                .ofMaxSize(7)
                .withoutEdgeCases();
    }

    /** Returns what a sheet of duties needs: publicity of up to three days, or none. */
    @Provide
    public Arbitrary<ProofRule> proofRules() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(DayCount.class),
                        Arbitraries.of(true, false))
                .as((days, count, signOff) -> ProofRule.builder()
                        .publicityDays(days)
                        .dayCount(count)
                        .signOff(signOff)
                        .build());
    }

    /** Returns areas of every tier, some with an equal shortage and some with none; no identifier twice. */
    @Provide
    public Arbitrary<List<AreaStaff>> areas() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 4000),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(RiskTier.class).optional(0.8))
                .as((id, households, available, tier) -> new AreaStaff("area-" + id, households, available, tier))
                .list()
                .ofMaxSize(8)
                .uniqueElements(AreaStaff::area)
                .withoutEdgeCases();
    }

    /** Returns staffing rules with the tiers in every order. */
    @Provide
    public Arbitrary<StaffingRule> staffingRules() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.integers().between(1, 3000),
                        Arbitraries.shuffle(RiskTier.values()))
                .as(StaffingRule::new);
    }

    private static ProofStep step(int kind, int day, String objection, int upheld) {
        LocalDate on = FIRST.plusDays(day);
        return switch (kind) {
            case 0 -> new ProofStep.Attended(on);
            case 1 -> new ProofStep.SignedOff(on, new WorkerId("w9"));
            case 2 -> new ProofStep.Published(on);
            case 3 -> new ProofStep.Objected(on, objection);
            default -> new ProofStep.Answered(on, objection, upheld == 0);
        };
    }

    /** The same shift, of this worker and on this day. */
    static Duty shift(Duty duty, WorkerId worker, LocalDate date) {
        return Duty.builder()
                .worker(worker)
                .date(date)
                .role(duty.role())
                .post(duty.post())
                .start(duty.start())
                .end(duty.end())
                .build();
    }

    private static RestRule rule(
            Optional<Integer> consecutive,
            Optional<Integer> rest,
            Optional<Integer> minutes,
            int window,
            Optional<Integer> leaveAfter,
            int leave,
            Optional<Integer> gap) {
        RestRule.Builder rule = RestRule.builder()
                .mostConsecutiveDays(consecutive)
                .leastRestMinutes(rest)
                .mostMinutesInWindow(minutes)
                .windowDays(minutes.map(most -> window))
                .leaveAfterDays(leaveAfter)
                .leaveDays(leaveAfter.map(after -> leave))
                .cohortGapDays(gap);
        if (gap.isPresent()) {
            rule.putCohort(Post.CHECKPOINT, "contact").putCohort(Post.SERVICE_CENTRE, "office");
        }
        return rule.build();
    }
}
