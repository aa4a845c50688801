package org.communitycontrol.observation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.TextRules;

/**
 * A certificate somebody asks a community for. The set is open, because people ask for many; a community writes the two
 * that the rule in force names.
 *
 * @param code in lower kebab case, 1 to 64 characters
 */
public record CertificateKind(@JsonValue String code) implements Comparable<CertificateKind> {

    /** 居家医学观察期满证明: home medical observation was completed. */
    public static final CertificateKind OBSERVATION_COMPLETED = new CertificateKind("observation-completed");

    /** 居住证明: residence in the community. */
    public static final CertificateKind RESIDENCE = new CertificateKind("residence");

    /**
     * Accepts a code.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code code-form}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CertificateKind {
        TextRules.code("certificate", code);
    }

    /** Orders by code. */
    @Override
    public int compareTo(CertificateKind other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
