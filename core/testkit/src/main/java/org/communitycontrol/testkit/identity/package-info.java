/**
 * Are two records one person, and does whoever says so say it well?
 *
 * <p>Start at {@link org.communitycontrol.testkit.identity.LabelledSet}: a made-up population of households in which some
 * people stand twice, each with one {@link org.communitycontrol.testkit.identity.Mistake}, and some pairs only look as if
 * they did ({@link org.communitycontrol.testkit.identity.Trap}). It knows every true pair, so that what a matcher finds
 * can be counted. Mistakes that the library's matcher does not model are planted too, and say so.
 *
 * <p>All people are made up: identity numbers have county 99, which is assigned nowhere, telephone numbers begin with
 * 100. The same seed and size give the same set.
 */
@NullMarked
package org.communitycontrol.testkit.identity;

import org.jspecify.annotations.NullMarked;
