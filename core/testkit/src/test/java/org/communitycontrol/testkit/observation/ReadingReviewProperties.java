package org.communitycontrol.testkit.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.observation.ObservationRule;
import org.communitycontrol.observation.ObservationWindow;
import org.communitycontrol.observation.ReadingReview;
import org.communitycontrol.surveillance.Reading;

class ReadingReviewProperties implements ReadingReviewLaws {

    @Override
    public ReadingReview review(
            Optional<ObservationWindow> window, List<Reading> readings, LocalDate asOf, ObservationRule rule) {
        return ReadingReview.of(window, readings, asOf, rule.readings());
    }
}
