package org.communitycontrol.observation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.communitycontrol.surveillance.HalfDay;
import org.communitycontrol.surveillance.Reading;
import org.communitycontrol.surveillance.ReadingRule;
import org.communitycontrol.surveillance.Readings;
import org.immutables.value.Value;

/**
 * What became of the readings of one observation at the end of a day: how many were due, which are missing, which are
 * abnormal. It is reported and blocks nothing.
 *
 * <p>A reading is never lost: one from before the window, which a new exposure moved on, or from after it, only bears
 * another label. An abnormal one is listed wherever it lies.
 */
@Value.Immutable
public interface ReadingReview {

    /** How many half-days of the window are over, each of which asked for a reading. */
    long due();

    /** The half-days of them without a reading, in order. */
    List<HalfDaySlot> missed();

    /** The readings on days before the window, as known on the day. */
    List<Reading> beforeWindow();

    /** The readings on days of the window. */
    List<Reading> withinWindow();

    /** The readings on days after the window. */
    List<Reading> afterWindow();

    /** The abnormal ones of all of them. */
    List<Reading> abnormal();

    /** Returns how many half-days that asked for a reading have one. */
    default long taken() {
        return due() - missed().size();
    }

    /**
     * Returns the review at the end of {@code asOf}; readings dated later are not looked at.
     *
     * @param window empty for somebody who was never exposed: nothing is due then, and all readings lie before it
     */
    static ReadingReview of(
            Optional<ObservationWindow> window, Collection<Reading> readings, LocalDate asOf, ReadingRule rule) {
        Builder review = builder();
        TreeSet<HalfDaySlot> open = window.map(known -> due(known, asOf, rule)).orElseGet(TreeSet::new);
        review.due(open.size());
        for (Reading reading : readings) {
            if (reading.on().isAfter(asOf)) {
                continue;
            }
            open.remove(new HalfDaySlot(reading.on(), reading.halfDay()));
            if (window.isEmpty() || reading.on().isBefore(window.get().firstDay())) {
                review.addBeforeWindow(reading);
            } else if (reading.on().isAfter(window.get().lastDay())) {
                review.addAfterWindow(reading);
            } else {
                review.addWithinWindow(reading);
            }
            if (Readings.abnormal(reading, rule)) {
                review.addAbnormal(reading);
            }
        }
        return review.addAllMissed(open).build();
    }

    private static TreeSet<HalfDaySlot> due(ObservationWindow window, LocalDate asOf, ReadingRule rule) {
        TreeSet<HalfDaySlot> due = new TreeSet<>();
        LocalDate end = asOf.isBefore(window.lastDay()) ? asOf : window.lastDay();
        for (LocalDate day = window.firstDay(); !day.isAfter(end); day = day.plusDays(1)) {
            for (HalfDay half : rule.due()) {
                due.add(new HalfDaySlot(day, half));
            }
        }
        return due;
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReadingReview}. */
    final class Builder extends ImmutableReadingReview.Builder {
        Builder() {}
    }
}
