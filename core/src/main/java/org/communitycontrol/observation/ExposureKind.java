package org.communitycontrol.observation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.TextRules;

/**
 * What starts an observation; an open set. Which kinds a rule knows, and for how long each is observed, is its pack's matter.
 *
 * @param code in lower kebab case, 1 to 64 characters
 */
public record ExposureKind(@JsonValue String code) implements Comparable<ExposureKind> {

    /** 密切接触者: the last unprotected contact with a case or an asymptomatic infection. */
    public static final ExposureKind CONTACT = new ExposureKind("contact");

    /** 密接的密接: the last contact with a close contact. */
    public static final ExposureKind SECONDARY_CONTACT = new ExposureKind("secondary-contact");

    /** 返程(返乡)人员: arrival from elsewhere. */
    public static final ExposureKind ARRIVAL = new ExposureKind("arrival");

    /** 高风险区外溢人员: having left a high-risk area. */
    public static final ExposureKind SPILL_OVER = new ExposureKind("spill-over");

    /**
     * Accepts a code.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code code-form}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExposureKind {
        TextRules.code("exposureKind", code);
    }

    /** Orders by code. */
    @Override
    public int compareTo(ExposureKind other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
