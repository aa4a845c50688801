package org.communitycontrol.testkit.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.law.Policy;
import org.communitycontrol.observation.Observation;
import org.communitycontrol.observation.ObservationFacts;
import org.communitycontrol.observation.ObservationRule;
import org.communitycontrol.observation.ObservationWindow;
import org.communitycontrol.observation.ReadingReview;
import org.communitycontrol.surveillance.Reading;

/** What holds for whatever says which readings of an observation are missing. */
public interface ReadingReviewLaws {

    /** Returns the review at the end of {@code asOf}. */
    ReadingReview review(
            Optional<ObservationWindow> window, List<Reading> readings, LocalDate asOf, ObservationRule rule);

    /** Returns the histories the laws are tried on. */
    @Provide
    default Arbitrary<ObservationFacts> histories() {
        return new ObservationDomain().histories();
    }

    /** Returns the readings the laws are tried on. */
    @Provide
    default Arbitrary<List<Reading>> readings() {
        return new ObservationDomain().readings();
    }

    /** Returns the days the laws are tried on. */
    @Provide
    default Arbitrary<LocalDate> asOf() {
        return new ObservationDomain().days();
    }

    /** Returns the rules the laws are tried on. */
    @Provide
    default Arbitrary<ObservationRule> rules() {
        return new ObservationDomain().rules();
    }

    /** Every half-day due is taken or missed, and the number due is two for each day of the window that is over. */
    @Property
    default void whatIsDueIsTakenOrMissed(
            @ForAll("histories") ObservationFacts facts,
            @ForAll("readings") List<Reading> readings,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") ObservationRule rule) {
        Optional<ObservationWindow> window = Observation.window(facts, asOf, Policy.adHoc(rule));
        ReadingReview review = review(window, readings, asOf, rule);
        long daysOver = 0;
        Set<String> taken = new TreeSet<>();
        if (window.isPresent()) {
            for (LocalDate day = window.get().firstDay();
                    !day.isAfter(asOf) && !day.isAfter(window.get().lastDay());
                    day = day.plusDays(1)) {
                daysOver++;
                for (Reading reading : readings) {
                    if (reading.on().equals(day)) {
                        taken.add(day + reading.halfDay().code());
                    }
                }
            }
        }
        assertThat(review.due()).isEqualTo(2 * daysOver);
        assertThat(review.taken()).isEqualTo(taken.size());
        assertThat(review.missed()).hasSize((int) (2 * daysOver) - taken.size()).doesNotHaveDuplicates();
        assertThat(review.missed())
                .noneMatch(slot -> taken.contains(slot.on() + slot.halfDay().code()));
    }

    /** No reading known on the day is lost: each lies before, within or after the window. */
    @Property
    default void noReadingIsLost(
            @ForAll("histories") ObservationFacts facts,
            @ForAll("readings") List<Reading> readings,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") ObservationRule rule) {
        Optional<ObservationWindow> window = Observation.window(facts, asOf, Policy.adHoc(rule));
        ReadingReview review = review(window, readings, asOf, rule);
        List<Reading> known =
                readings.stream().filter(reading -> !reading.on().isAfter(asOf)).toList();
        assertThat(review.beforeWindow().size()
                        + review.withinWindow().size()
                        + review.afterWindow().size())
                .isEqualTo(known.size());
        assertThat(review.abnormal())
                .hasSize((int) known.stream()
                        .filter(reading -> hot(reading) || reading.symptoms().orElse(Set.of()).size() > 0)
                        .count());
    }

    private static boolean hot(Reading reading) {
        return reading.temperature().isPresent()
                && reading.temperature().get().celsius().movePointRight(2).intValueExact() >= 3730;
    }
}
