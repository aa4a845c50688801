package org.communitycontrol.surveillance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.TextRules;

/**
 * Where on the body a temperature was taken; an open set.
 *
 * @param code in lower kebab case, 1 to 64 characters
 */
public record MeasurementSite(@JsonValue String code) implements Comparable<MeasurementSite> {

    /** 腋下: under the arm, the site the threshold of 2020 is stated for. */
    public static final MeasurementSite AXILLARY = new MeasurementSite("axillary");

    /** 额头: the forehead, by a thermometer without contact; reads lower. */
    public static final MeasurementSite FOREHEAD = new MeasurementSite("forehead");

    /** 耳温: the ear. */
    public static final MeasurementSite EAR = new MeasurementSite("ear");

    /** 口腔: the mouth. */
    public static final MeasurementSite ORAL = new MeasurementSite("oral");

    /**
     * Accepts a code.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code code-form}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeasurementSite {
        TextRules.code("site", code);
    }

    /** Orders by code. */
    @Override
    public int compareTo(MeasurementSite other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
