package org.communitycontrol.people.document;

import java.time.LocalDate;
import org.communitycontrol.people.Address;

/**
 * The address of a dwelling from a day on, until the next one begins.
 *
 * @param from the first day on which it holds
 * @param address as it was written
 */
public record DatedAddress(LocalDate from, Address address) {}
