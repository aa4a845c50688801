/**
 * How far has each place come, from the grid up to the nation, and do the numbers close?
 *
 * <p>Start at {@link org.communitycontrol.reporting.coverage.CoverageTally}: count every registered unit once, where it
 * lives; its {@link org.communitycontrol.reporting.coverage.CoverageRollUp} has a row for every grid and every division
 * above it. A unit without a grid counts in its community and above, so that no unit leaves a denominator because its
 * dwelling is on no map. A {@link org.communitycontrol.reporting.coverage.Gap} is what is still missing, and who answers
 * for it.
 *
 * <p>Whole units only; days are the caller's. Roll-ups of disjoint units add up in any order, so that a register may be
 * counted in parts. All types are immutable and safe for use by many threads, except the tally.
 */
@NullMarked
@ReportingStyle
package org.communitycontrol.reporting.coverage;

import org.communitycontrol.reporting.style.ReportingStyle;
import org.jspecify.annotations.NullMarked;
