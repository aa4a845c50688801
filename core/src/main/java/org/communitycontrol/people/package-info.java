/**
 * Who lives here, and who needs watching?
 *
 * <p>Start at {@link org.communitycontrol.people.Person} and {@link org.communitycontrol.people.Household}. A household
 * is a dwelling and those who live in it, wherever their hukou is. A person belongs to {@linkplain
 * org.communitycontrol.people.KeyGroup key groups} for stretches of days; both ends belong to a stretch, and an end that
 * is not known yet is left out. To add a key group, make one: {@code new KeyGroup("cold-chain-worker")}.
 *
 * <p>Identity numbers, names, telephone numbers and addresses are {@link
 * org.communitycontrol.people.PersonalValue personal values}: they print and serialise masked, whoever logs them, and
 * give their text only to a caller who names a {@link org.communitycontrol.people.Purpose}. No other type of this library
 * holds such text. Dates of birth and positions of dwellings never reach {@code toString} either.
 *
 * <p>Longitude stands before latitude, in degrees of WGS-84. All types are immutable and safe for use by many threads.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.people;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
