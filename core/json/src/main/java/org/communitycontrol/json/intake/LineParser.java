package org.communitycontrol.json.intake;

import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Place;

/**
 * Makes a value of one line.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
interface LineParser<T> {

    /**
     * Returns the value of a line.
     *
     * @throws DomainException.InvalidDocument with what is wrong, at {@code place}
     */
    T parse(char[] chars, int offset, int length, Place place);
}
