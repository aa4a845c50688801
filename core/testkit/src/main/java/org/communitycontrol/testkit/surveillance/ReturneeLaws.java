package org.communitycontrol.testkit.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.surveillance.returnee.DailyFiling;
import org.communitycontrol.surveillance.returnee.Returnee;
import org.communitycontrol.surveillance.returnee.ReturneeDay;
import org.communitycontrol.surveillance.returnee.ReturneeEvent;
import org.communitycontrol.surveillance.returnee.ReturneeFact;
import org.communitycontrol.surveillance.returnee.ReturneeStanding;
import org.communitycontrol.surveillance.returnee.ReturneeState;

/** What holds for whatever follows returnees and counts them. */
public interface ReturneeLaws {

    /** Returns where a returnee stands at the end of {@code asOf}. */
    ReturneeStanding standing(List<ReturneeFact> facts, LocalDate asOf);

    /** Returns the counts of {@code day}. */
    ReturneeDay count(List<Returnee> returnees, Set<LocalDate> filed, LocalDate day);

    /** Returns the histories the laws are tried on. */
    @Provide
    default Arbitrary<List<ReturneeFact>> histories() {
        return new SurveillanceDomain().returneeFacts();
    }

    /** Returns the people the laws are tried on. */
    @Provide
    default Arbitrary<List<Returnee>> returnees() {
        return new SurveillanceDomain().returnees();
    }

    /** Returns the days the laws are tried on. */
    @Provide
    default Arbitrary<LocalDate> asOf() {
        return new SurveillanceDomain().days();
    }

    /** In whatever order the facts come, however often, and whatever happens later. */
    @Property
    default void neitherOrderNorLaterFactsMakeADifference(
            @ForAll("histories") List<ReturneeFact> facts, @ForAll("asOf") LocalDate asOf, @ForAll long seed) {
        List<ReturneeFact> shuffled = new ArrayList<>(facts);
        shuffled.addAll(facts);
        shuffled.removeIf(fact -> fact.on().isAfter(asOf));
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(standing(shuffled, asOf)).isEqualTo(standing(facts, asOf));
    }

    /** Nobody is released who was not found, registered and taken over, and nobody with something abnormal unseen to. */
    @Property
    default void nobodyIsReleasedPastTheProtocol(
            @ForAll("histories") List<ReturneeFact> facts, @ForAll("asOf") LocalDate asOf) {
        if (standing(facts, asOf).state() == ReturneeState.RELEASED) {
            for (ReturneeEvent needed : List.of(
                    ReturneeEvent.TRACE,
                    ReturneeEvent.REGISTRATION,
                    ReturneeEvent.TAKEOVER,
                    ReturneeEvent.OBSERVATION_END)) {
                List<ReturneeFact> without = new ArrayList<>(facts);
                without.removeIf(fact -> fact.event() == needed);
                if (!facts.stream().map(ReturneeFact::event).toList().contains(ReturneeEvent.RETURN_FROM_CARE)) {
                    assertThat(standing(without, asOf).state()).isNotEqualTo(ReturneeState.RELEASED);
                }
            }
        }
    }

    /** Who is here today is who was here yesterday, and who came, less who left. */
    @Property
    default void thePresentFollowFromThoseOfTheDayBefore(
            @ForAll("returnees") List<Returnee> returnees, @ForAll("asOf") LocalDate asOf) {
        ReturneeDay today = count(returnees, Set.of(), asOf);
        ReturneeDay before = count(returnees, Set.of(), asOf.minusDays(1));
        assertThat(today.present()).isEqualTo(before.present() + today.netInflow());
        assertThat(today.filing()).isNotEqualTo(DailyFiling.ZERO);
    }

    /** A day without arrivals and departures is zero if that was filed, and unknown if not. */
    @Property
    default void onlyAFiledReportMakesAZero(
            @ForAll("returnees") List<Returnee> returnees, @ForAll("asOf") LocalDate asOf, @ForAll boolean filed) {
        ReturneeDay day = count(returnees, filed ? Set.of(asOf) : Set.of(), asOf);
        if (day.arrived() + day.departures() == 0) {
            assertThat(day.filing()).isEqualTo(filed ? DailyFiling.ZERO : DailyFiling.ABSENT);
        } else {
            assertThat(day.filing()).isEqualTo(DailyFiling.COUNTED);
        }
    }
}
