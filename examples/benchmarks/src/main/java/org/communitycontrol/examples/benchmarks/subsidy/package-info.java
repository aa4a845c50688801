/**
 * What does a month's subsidy of a million workers cost, beside rules engines, plain objects and a bare loop?
 *
 * <p>Start at {@link org.communitycontrol.examples.benchmarks.subsidy.SubsidySideBySide}.
 */
@NullMarked
package org.communitycontrol.examples.benchmarks.subsidy;

import org.jspecify.annotations.NullMarked;
