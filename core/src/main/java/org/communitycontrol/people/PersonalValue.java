package org.communitycontrol.people;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Text that says who a person is.
 *
 * <p>{@code toString} and plain serialisation give the mask. Values are equal if their texts are; they are never keys of
 * a map that is written out.
 */
public sealed interface PersonalValue permits ResidentId, PersonName, Phone, Address, PersonalText {

    /** Returns what may be shown to anybody. */
    @JsonValue
    String masked();

    /**
     * Returns the text itself.
     *
     * @param purpose why the caller needs it; nothing is recorded here, but no raw text leaves without a reason that a
     *     reader of the code can find
     */
    String reveal(Purpose purpose);
}
