package org.communitycontrol.workforce.staffing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedSet;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.workforce.EmploymentKind;
import org.communitycontrol.workforce.EmploymentTerm;

/**
 * The posts an office has, and who fills them on a day: everybody counted once, by the strongest of their terms.
 *
 * <p>10 posts, 6 employees of its own, 3 officials seconded: 4 posts are vacant, 3 of them are covered, 1 is open.
 *
 * @param established the posts it has by its establishment (编制)
 * @param employed who is employed full time by the community itself
 * @param seconded who was sent by a public body and is not also employed
 * @param others who serves on other terms only, such as volunteers: they fill no post
 */
public record Headcount(
        @JsonProperty long established,
        @JsonProperty long employed,
        @JsonProperty long seconded,
        @JsonProperty long others) {

    private static final int MOST = 1_000_000_000;

    /**
     * Returns the count at {@code day}, in whatever order the terms are given.
     *
     * @param established from 0 to 1,000,000,000
     */
    @ImplementsClauses({ClauseIds.C_4_2, ClauseIds.C_4_10})
    public static Headcount on(LocalDate day, int established, Collection<EmploymentTerm> terms) {
        NumberRules.between("established", established, 0, MOST);
        long employed = 0;
        long seconded = 0;
        long others = 0;
        for (SortedSet<EmploymentKind> kinds : EmploymentTerm.on(day, terms).values()) {
            if (kinds.contains(EmploymentKind.FULL_TIME)) {
                employed++;
            } else if (kinds.contains(EmploymentKind.SECONDED)) {
                seconded++;
            } else {
                others++;
            }
        }
        return new Headcount(established, employed, seconded, others);
    }

    /** Returns the posts that nobody employed fills; 0 where there are more employees than posts. */
    public long vacant() {
        return Math.max(0, established - employed);
    }

    /** Returns the vacant posts that seconded people cover for the time being. */
    public long covered() {
        return Math.min(vacant(), seconded);
    }

    /** Returns the posts that nobody fills and nobody covers. */
    public long open() {
        return vacant() - covered();
    }
}
