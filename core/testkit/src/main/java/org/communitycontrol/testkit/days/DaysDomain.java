package org.communitycontrol.testkit.days;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;

/**
 * Days of the epidemic years, 2019-12-01 to 2023-01-31, with the words days are counted and compared by.
 *
 * <p>Use as {@code @Domain(DaysDomain.class)}, or call the generators.
 */
public class DaysDomain extends DomainContextBase {

    /** The first day. */
    public static final LocalDate FIRST = LocalDate.of(2019, 12, 1);

    /** The last day. */
    public static final LocalDate LAST = LocalDate.of(2023, 1, 31);

    /** The longest length, in days. */
    public static final int LONGEST = 60;

    /** Creates the domain; jqwik does so itself. */
    public DaysDomain() {}

    /** Returns every day from {@link #FIRST} to {@link #LAST}. */
    @Provide
    public Arbitrary<LocalDate> days() {
        return days(FIRST, LAST);
    }

    /** Returns the two conventions. */
    @Provide
    public Arbitrary<DayCount> dayCounts() {
        return Arbitraries.of(DayCount.class);
    }

    /** Returns the words of comparison. */
    @Provide
    public Arbitrary<Bound> bounds() {
        return Arbitraries.of(Bound.class);
    }

    /** Returns up to ten days on which something happened, within 90 days. */
    @Provide
    public Arbitrary<Set<LocalDate>> events() {
        return days(FIRST, FIRST.plusDays(89)).set().ofMaxSize(10);
    }

    /** Returns every length from 1 to {@link #LONGEST}. */
    public static Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(1, LONGEST);
    }

    /** Returns every day from {@code from} to {@code to}, both included. */
    public static Arbitrary<LocalDate> days(LocalDate from, LocalDate to) {
        return Arbitraries.longs().between(from.toEpochDay(), to.toEpochDay()).map(LocalDate::ofEpochDay);
    }
}
