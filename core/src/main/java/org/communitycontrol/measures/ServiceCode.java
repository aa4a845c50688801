package org.communitycontrol.measures;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.TextRules;

/**
 * A service that stands beside a measure, so that nobody is left alone with it (clause 2.29).
 *
 * <p>An open set.
 *
 * @param code in lower kebab case, 1 to 64 characters
 */
public record ServiceCode(@JsonValue String code) implements Comparable<ServiceCode> {

    /** 生活物资保障: food and daily goods are brought. */
    public static final ServiceCode DAILY_SUPPLY = new ServiceCode("daily-supply");

    /** 就医保障: transfer to treatment is arranged. */
    public static final ServiceCode MEDICAL_TRANSFER = new ServiceCode("medical-transfer");

    /**
     * Accepts a code.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code code-form}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ServiceCode {
        TextRules.code("service", code);
    }

    /** Orders by code. */
    @Override
    public int compareTo(ServiceCode other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
