package org.communitycontrol.people.document;

import org.communitycontrol.people.PersonId;

/**
 * Two identifiers turned out to be one person's.
 *
 * @param alias the identifier that is given up; it stays readable for ever
 * @param of the one that goes on
 */
public record PersonAlias(PersonId alias, PersonId of) {}
