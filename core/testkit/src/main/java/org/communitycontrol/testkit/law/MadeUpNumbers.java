package org.communitycontrol.testkit.law;

import org.communitycontrol.law.PolicyKind;

/**
 * The numbers of a made-up rule.
 *
 * @param days a length in days
 */
public record MadeUpNumbers(int days) {

    /** The kind of the made-up rule. */
    public static final PolicyKind<MadeUpNumbers> KIND = new PolicyKind<>("made-up", MadeUpNumbers.class);
}
