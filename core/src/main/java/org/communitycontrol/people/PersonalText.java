package org.communitycontrol.people;

/**
 * Personal text that a package above this one knows, such as the number of a passport or an address brought to one form.
 *
 * <p>It keeps the promises of {@link PersonalValue}: whoever prints or writes it sees the mask.
 */
public non-sealed interface PersonalText extends PersonalValue {}
