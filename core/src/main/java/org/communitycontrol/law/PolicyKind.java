package org.communitycontrol.law;

/**
 * What a policy decides, and the type of its numbers.
 *
 * @param code the kind's code in a pack, such as {@code coverage}
 * @param parameters the type that a pack's parameters are read into
 * @param <P> the same type
 */
public record PolicyKind<P>(String code, Class<P> parameters) {}
