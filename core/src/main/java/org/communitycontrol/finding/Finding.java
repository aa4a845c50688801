package org.communitycontrol.finding;

import java.util.Comparator;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;

/**
 * One thing wrong with an input.
 *
 * <p>Ordered by place, then code, so that a list of findings is the same whatever order it was made in.
 *
 * @param place where
 * @param problem what, with bound and nearest legal value
 */
public record Finding(Place place, Problem problem) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(Finding::code, TextRules.BY_CODE_POINT)
            .thenComparing(finding -> finding.problem().toString());

    /** Returns a finding without bound or nearest value. */
    public static Finding of(Place place, String code, Input... inputs) {
        return new Finding(place, Problem.of(code, inputs));
    }

    /** Returns the stable code of the problem. */
    public String code() {
        return problem.code();
    }

    /** Returns the sentence a person reads; it never repeats text from the input. */
    public String message(Language language) {
        return problem.message(language);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
