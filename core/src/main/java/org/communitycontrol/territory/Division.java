package org.communitycontrol.territory;

import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;

/**
 * One row of a list of divisions.
 *
 * @param code the key
 * @param name for display only: many divisions share a name
 */
public record Division(DivisionCode code, String name) {

    /**
     * Accepts a row.
     *
     * @throws DomainException.InvalidValue with {@code text-length} for a name of more than 64 code points, {@code
     *     text-character} for one with controls, invisible marks or lone surrogates, {@code text-blank} for one without
     *     any character to see
     */
    public Division {
        name = TextRules.text("name", name, DivisionTree.LONGEST_NAME);
    }
}
