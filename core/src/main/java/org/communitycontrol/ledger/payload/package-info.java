/**
 * What does a fact say, exact to the byte?
 *
 * <p>Start at {@link org.communitycontrol.ledger.payload.Payload}: an immutable JSON object, built member by member and
 * read by {@link org.communitycontrol.ledger.payload.PayloadReader}, which refuses what it does not know. A {@link
 * org.communitycontrol.ledger.payload.Node} is one value inside it. Equal values have one text, that of RFC 8785 (JSON
 * Canonicalization Scheme); a number that this text could not carry exactly is refused when the node is built, so
 * nothing is ever rounded in passing. Limits: {@value org.communitycontrol.ledger.payload.Payload#DEEPEST} levels,
 * {@value org.communitycontrol.ledger.payload.Payload#MOST_NODES} values, {@value
 * org.communitycontrol.ledger.payload.Node.Text#LONGEST} characters a text. Payloads may hold personal text: no
 * {@code toString}, message or pointer shows any of it.
 *
 * <p>All types but the reader and the builder are immutable and safe for use by many threads. No type here reads or
 * writes JSON text other than {@code canonical()}; parsing belongs to the JSON module.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.ledger.payload;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
