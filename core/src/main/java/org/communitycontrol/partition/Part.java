package org.communitycontrol.partition;

/** One of the disjoint parts that registered units fall into; implemented by enums. */
public interface Part {

    /** Returns the code on the wire, in lower kebab case. */
    String code();

    /** Returns what a unit in this part means for coverage. */
    Role role();

    /** What a part means for coverage. */
    enum Role {
        /** The unit was expected and is done. */
        DONE,
        /** The unit was expected and is not done, for whatever reason. */
        OUTSTANDING,
        /** The unit is registered, and it was established that nothing was to be done. */
        NOT_EXPECTED
    }
}
