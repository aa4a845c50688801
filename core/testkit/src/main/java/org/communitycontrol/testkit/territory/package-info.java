/**
 * Does every place lie where its code says, in a list of any size and order?
 *
 * <p>Start at {@link org.communitycontrol.testkit.territory.DivisionTreeLaws}: give it your own list of divisions and the laws
 * run against it. {@link org.communitycontrol.testkit.territory.TerritoryDomain} generates codes, lists, grids and
 * assignments.
 */
@NullMarked
package org.communitycontrol.testkit.territory;

import org.jspecify.annotations.NullMarked;
