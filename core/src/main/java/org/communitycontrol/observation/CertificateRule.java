package org.communitycontrol.observation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.communitycontrol.law.PolicyKind;

/**
 * Which certificates may be asked of a community; any other may not be demanded in the name of prevention.
 *
 * @param allowed the kinds that may
 */
public record CertificateRule(@JsonProperty(required = true) Set<CertificateKind> allowed) {

    /** The kind of a policy pack that holds this rule. */
    public static final PolicyKind<CertificateRule> KIND = new PolicyKind<>("certificates", CertificateRule.class);

    @JsonCreator
    public CertificateRule {
        allowed = ImmutableSortedSet.copyOf(allowed);
    }
}
