package org.communitycontrol.observation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.TextRules;

/**
 * Where somebody is observed; an open set.
 *
 * @param code in lower kebab case, 1 to 64 characters
 */
public record ObservationPlace(@JsonValue String code) implements Comparable<ObservationPlace> {

    /** 居家医学观察: at home. */
    public static final ObservationPlace HOME = new ObservationPlace("home");

    /** 集中隔离: at a site for isolation. */
    public static final ObservationPlace CENTRALISED = new ObservationPlace("centralised");

    /** 居家健康监测: at home, watching their own health. */
    public static final ObservationPlace HOME_MONITORING = new ObservationPlace("home-monitoring");

    /**
     * Accepts a code.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code code-form}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ObservationPlace {
        TextRules.code("place", code);
    }

    /** Orders by code. */
    @Override
    public int compareTo(ObservationPlace other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
