package org.communitycontrol.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.observation.ObservationExamples.POLICY;
import static org.communitycontrol.observation.ObservationExamples.READINGS;
import static org.communitycontrol.observation.ObservationExamples.contact;
import static org.communitycontrol.observation.ObservationExamples.feb;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.communitycontrol.surveillance.HalfDay;
import org.communitycontrol.surveillance.Reading;
import org.communitycontrol.surveillance.Temperature;
import org.junit.jupiter.api.Test;

/** The readings of worked example W3. */
class ReadingReviewTest {

    private static final ObservationFacts FACTS = ObservationFacts.of("P", contact(feb(1)));

    @Test
    void twoReadingsAreDueADayAndOnlyTheMorningsLeavesOneMissed() {
        ReadingReview review = review(FACTS, feb(2), reading(feb(2), HalfDay.AM, "36.8"));

        assertThat(review.due()).isEqualTo(2);
        assertThat(review.taken()).isEqualTo(1);
        assertThat(review.missed()).containsExactly(new HalfDaySlot(feb(2), HalfDay.PM));
    }

    @Test
    void missedReadingsDoNotBlockTheEnd() {
        ReadingReview review = review(FACTS, feb(16));

        assertThat(review.due()).isEqualTo(28);
        assertThat(review.missed()).hasSize(28);
        assertThat(ObservationExamples.status(FACTS, feb(16), POLICY)).isEqualTo(ObservationStatus.COMPLETED);
    }

    @Test
    void aWindowThatMovesOnRelabelsAReadingAndNeverLosesIt() {
        Reading hot = reading(feb(5), HalfDay.AM, "37.3");

        assertThat(review(FACTS, feb(10), hot).withinWindow()).containsExactly(hot);

        ReadingReview moved = review(FACTS.with(contact(feb(8))), feb(10), hot);
        assertThat(moved.withinWindow()).isEmpty();
        assertThat(moved.beforeWindow()).containsExactly(hot);
        assertThat(moved.abnormal()).containsExactly(hot);
        assertThat(review(FACTS, feb(20), reading(feb(17), HalfDay.PM, "36.5")).afterWindow())
                .hasSize(1);
    }

    @Test
    void aReadingOfALaterDayIsNotLookedAt() {
        assertThat(review(FACTS, feb(2), reading(feb(3), HalfDay.AM, "39")).abnormal())
                .isEmpty();
    }

    private static ReadingReview review(ObservationFacts facts, LocalDate asOf, Reading... readings) {
        return ReadingReview.of(Observation.window(facts, asOf, POLICY), List.of(readings), asOf, READINGS);
    }

    private static Reading reading(LocalDate on, HalfDay half, String temperature) {
        return Reading.builder()
                .on(on)
                .halfDay(half)
                .temperature(Temperature.parse(temperature))
                .symptoms(Set.of())
                .build();
    }
}
