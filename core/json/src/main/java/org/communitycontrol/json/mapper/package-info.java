/**
 * How is a value written to JSON, and what is refused when it is read?
 *
 * <p>Start at {@link org.communitycontrol.json.mapper.StrictJson}, which reads and writes without ever showing an
 * exception of Jackson. {@link org.communitycontrol.json.mapper.CommunityControlMapper} is the mapper behind it; {@link
 * org.communitycontrol.json.mapper.CommunityControlModule} teaches a mapper of the host's own the types of this library.
 *
 * <p>Strict in: an unknown, repeated, missing or {@code null} member, a number in quotes, a code outside its set, a day
 * that is not {@code yyyy-MM-dd} and a document beyond the limits are refused. Three things may be absent: an {@code
 * Optional}; a collection whose creator says {@code @JsonProperty(isRequired = OptBoolean.FALSE)}, which is then empty;
 * and nothing else. Stable out: members in the order of their creator, map entries by key, absent optionals left out,
 * decimals without exponent, personal values masked unless a purpose was given.
 *
 * <p>To change a limit, change {@code CommunityControlMapper}; to change what a refusal is called, {@code Refusals} and
 * the message files. This is the only package of this module with types of Jackson in its signatures.
 */
@NullMarked
package org.communitycontrol.json.mapper;

import org.jspecify.annotations.NullMarked;
