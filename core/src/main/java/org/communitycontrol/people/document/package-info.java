/**
 * By which papers, address and number is a person known, and are two writings of one of them the same?
 *
 * <p>Start at {@link org.communitycontrol.people.document.IdentityDocument} for a paper, at {@link
 * org.communitycontrol.people.document.NormalisedAddress} and {@link
 * org.communitycontrol.people.document.NormalisedPhone} to compare what was written in two ways, and at {@link
 * org.communitycontrol.people.document.PersonAliases} for the one identifier that several became. A form is for
 * comparison only: what was written is kept as it was written.
 *
 * <p>To add a kind of paper, add a constant to {@link org.communitycontrol.people.document.DocumentKind} and its form
 * beside it. All types are immutable, safe for use by many threads, and print masked.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.people.document;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
