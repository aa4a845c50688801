package org.communitycontrol.law;

/**
 * The numbers a decision applies, and where they come from.
 *
 * @param reference the pack
 * @param parameters its numbers for the day
 * @param <P> the type of the numbers
 */
public record Policy<P>(PolicyReference reference, P parameters) {

    private static final PolicyReference AD_HOC =
            new PolicyReference(new PolicyId("ad-hoc"), 1, Confidence.CALLER, true);

    /** Returns a policy that stands in no pack: numbers a test or a host chose itself, marked as such. */
    public static <P> Policy<P> adHoc(P parameters) {
        return new Policy<>(AD_HOC, parameters);
    }
}
