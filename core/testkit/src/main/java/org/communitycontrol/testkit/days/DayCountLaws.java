package org.communitycontrol.testkit.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds for a way to count days from an event, to be run against a convention or another implementation of one.
 *
 * <p>The oracle is a pencil: it knows how long the months are and when a year is a leap year, and goes on day by day.
 */
public interface DayCountLaws {

    /** Returns whether the day of the event is day 1; otherwise the day after it is. */
    boolean startIsDayOne();

    /** Returns the last day of {@code days} days from {@code start}, as the implementation counts. */
    LocalDate lastDay(LocalDate start, int days);

    /** Returns the number of {@code day} from {@code start}, as the implementation counts. */
    long dayNumber(LocalDate start, LocalDate day);

    /** Returns every start. */
    @Provide
    default Arbitrary<LocalDate> start() {
        return new DaysDomain().days();
    }

    /** Returns every length. */
    @Provide
    default Arbitrary<Integer> length() {
        return DaysDomain.lengths();
    }

    /** The last day is the one the pencil comes to: every start with every length. */
    @Property(generation = GenerationMode.EXHAUSTIVE)
    default void theLastDayIsThePencils(@ForAll("start") LocalDate start, @ForAll("length") int days) {
        LocalDate pencil = Pencil.after(start, startIsDayOne() ? days - 1 : days);
        assertThat(lastDay(start, days)).isEqualTo(pencil);
    }

    /** The number of the last day is the length, and the day after it is one more: every start with every length. */
    @Property(generation = GenerationMode.EXHAUSTIVE)
    default void theDayNumberInvertsTheLastDay(@ForAll("start") LocalDate start, @ForAll("length") int days) {
        LocalDate last = lastDay(start, days);
        assertThat(dayNumber(start, last)).isEqualTo(days);
        assertThat(dayNumber(start, Pencil.after(last, 1))).isEqualTo(days + 1L);
    }

    /** One day longer ends one day later: every start with every length. */
    @Property(generation = GenerationMode.EXHAUSTIVE)
    default void aDayLongerEndsADayLater(@ForAll("start") LocalDate start, @ForAll("length") int days) {
        assertThat(lastDay(start, days + 1)).isEqualTo(Pencil.after(lastDay(start, days), 1));
    }
}
