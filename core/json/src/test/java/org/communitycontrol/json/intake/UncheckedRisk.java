package org.communitycontrol.json.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.risk.area.ZoneRule;
import org.communitycontrol.risk.county.CaseReport;
import org.communitycontrol.risk.county.CountyTierRule;
import org.communitycontrol.risk.situation.SituationRule;

/** Rules and reports of risk that were never checked at construction, as a host may make its own. */
public final class UncheckedRisk {

    private UncheckedRisk() {}

    /** Returns every constraint that fires, after checking that construction refuses the same values. */
    static Set<String> fired() {
        Set<String> fired = new TreeSet<>();
        for (int days : new int[] {-1, 367}) {
            county(fired, "quietDays", days, 14, 50);
            county(fired, "clusterDays", 14, days, 50);
            zone(fired, "infectionDays", days, 14, 2);
            zone(fired, "contactDays", 14, days, 2);
            zone(fired, "roundDays", 14, 14, days);
            fires(
                    fired,
                    "SituationRule",
                    "windowDays",
                    new Situation(days, Bound.WITHIN),
                    () -> SituationRule.builder()
                            .windowDays(days)
                            .windowBound(Bound.WITHIN)
                            .build());
        }
        for (long count : new long[] {-1, CaseReport.MOST + 1}) {
            county(fired, "mediumCases", 14, 14, count);
            fires(
                    fired,
                    "CaseReport",
                    "cumulative",
                    new Report(LocalDate.EPOCH, count, OptionalLong.empty()),
                    () -> CaseReport.of(LocalDate.EPOCH, count));
        }
        return fired;
    }

    private static void county(Set<String> fired, String member, int quiet, int cluster, long medium) {
        fires(
                fired,
                "CountyTierRule",
                member,
                new County(quiet, Bound.REACHING, DayCount.START_EXCLUDED, cluster, medium, Bound.NOT_EXCEEDING),
                () -> CountyTierRule.builder()
                        .quietDays(quiet)
                        .quietBound(Bound.REACHING)
                        .dayCount(DayCount.START_EXCLUDED)
                        .clusterDays(cluster)
                        .mediumCases(medium)
                        .mediumBound(Bound.NOT_EXCEEDING)
                        .build());
    }

    private static void zone(Set<String> fired, String member, int infection, int contact, int round) {
        fires(
                fired,
                "ZoneRule",
                member,
                new Zone(
                        DayCount.START_EXCLUDED,
                        infection,
                        Bound.REACHING,
                        contact,
                        Bound.EXCEEDING,
                        round,
                        Bound.WITHIN),
                () -> ZoneRule.builder()
                        .dayCount(DayCount.START_EXCLUDED)
                        .infectionDays(infection)
                        .infectionBound(Bound.REACHING)
                        .contactDays(contact)
                        .contactBound(Bound.EXCEEDING)
                        .roundDays(round)
                        .roundBound(Bound.WITHIN)
                        .build());
    }

    private static void fires(
            Set<String> fired, String type, String member, Object unchecked, ThrowingCallable construction) {
        for (Finding finding : Constraints.check(unchecked)) {
            assertThat(finding.place().pointer()).isEqualTo("/" + member);
            fired.add(type + "." + member + (finding.code().equals("constraint-min") ? " Min" : " Max"));
        }
        assertThatThrownBy(construction)
                .isInstanceOfSatisfying(
                        DomainException.InvalidValue.class,
                        refused -> assertThat(refused.field()).isEqualTo(member));
    }

    /** A report. */
    public record Report(LocalDate day, long cumulative, OptionalLong newCases) implements CaseReport {}

    /** Numbers of counties. */
    public record County(
            int quietDays, Bound quietBound, DayCount dayCount, int clusterDays, long mediumCases, Bound mediumBound)
            implements CountyTierRule {}

    /** Numbers of situations. */
    public record Situation(int windowDays, Bound windowBound) implements SituationRule {}

    /** Numbers of zones. */
    public record Zone(
            DayCount dayCount,
            int infectionDays,
            Bound infectionBound,
            int contactDays,
            Bound contactBound,
            int roundDays,
            Bound roundBound)
            implements ZoneRule {}
}
