package org.communitycontrol.observation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.TextRules;

/**
 * Why somebody is released before the window is full; an open set. A rule names those it accepts.
 *
 * @param code in lower kebab case, 1 to 64 characters
 */
public record ReleaseReason(@JsonValue String code) implements Comparable<ReleaseReason> {

    /** Early tests were negative, where an edition lets secondary contacts go after them. */
    public static final ReleaseReason NEGATIVE_TESTS = new ReleaseReason("negative-tests");

    /** The exposure turned out not to have been one. */
    public static final ReleaseReason EXPOSURE_DISPROVED = new ReleaseReason("exposure-disproved");

    /** Taken over by a hospital, which decides on from there. */
    public static final ReleaseReason HANDED_TO_MEDICAL_CARE = new ReleaseReason("handed-to-medical-care");

    /**
     * Accepts a code.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code code-form}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReleaseReason {
        TextRules.code("releaseReason", code);
    }

    /** Orders by code. */
    @Override
    public int compareTo(ReleaseReason other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
