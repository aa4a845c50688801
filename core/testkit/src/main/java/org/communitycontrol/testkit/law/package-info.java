/**
 * Does a rule book give one answer for a day, and the same one to everybody who asks as of that day?
 *
 * <p>Start at {@link org.communitycontrol.testkit.law.PolicyBookLaws}: give it your own book and the laws run against your
 * packs. {@link org.communitycontrol.testkit.law.LawDomain} generates packs and books of made-up countries, whose numbers
 * are {@link org.communitycontrol.testkit.law.MadeUpNumbers}.
 */
@NullMarked
package org.communitycontrol.testkit.law;

import org.jspecify.annotations.NullMarked;
