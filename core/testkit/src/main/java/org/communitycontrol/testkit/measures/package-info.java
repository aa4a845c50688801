/**
 * Does every measure that goes too far stay found whatever stands beside it, and does the repair repair it?
 *
 * <p>Start at {@link org.communitycontrol.testkit.measures.GuardLaws}: say how your own guard decides, and the laws run
 * against it. {@link org.communitycontrol.testkit.measures.MeasuresDomain} generates tables, areas and planned measures.
 */
@NullMarked
package org.communitycontrol.testkit.measures;

import org.jspecify.annotations.NullMarked;
