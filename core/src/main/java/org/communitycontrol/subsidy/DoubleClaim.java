package org.communitycontrol.subsidy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedSet;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.territory.WorkerId;

/**
 * A day that is paid more than once.
 *
 * @param day whose, and which
 * @param claimed by whom, at least two
 */
public record DoubleClaim(
        @JsonProperty Day day, @JsonProperty SortedSet<Claimed> claimed) {

    public DoubleClaim {
        claimed = ImmutableSortedSet.copyOf(claimed);
    }

    /**
     * A day of a worker.
     *
     * @param worker who
     * @param date when
     */
    public record Day(
            @JsonProperty WorkerId worker, @JsonProperty LocalDate date) implements Comparable<Day> {

        private static final Comparator<Day> ORDER =
                Comparator.comparing(Day::worker).thenComparing(Day::date);

        /** Orders by worker, then date. */
        @Override
        public int compareTo(Day other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Who pays it.
     *
     * @param place the place that claims
     * @param scheme the scheme that pays
     */
    public record Claimed(
            @JsonProperty String place, @JsonProperty PolicyId scheme) implements Comparable<Claimed> {

        private static final Comparator<Claimed> ORDER =
                Comparator.comparing(Claimed::place, TextRules.BY_CODE_POINT).thenComparing(Claimed::scheme);

        /** Orders by place, then scheme. */
        @Override
        public int compareTo(Claimed other) {
            return ORDER.compare(this, other);
        }
    }
}
