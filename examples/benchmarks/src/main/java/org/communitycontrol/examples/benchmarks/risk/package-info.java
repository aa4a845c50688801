/**
 * How many area-days does the county rule decide in a second, in the bulk lane and one by one?
 *
 * <p>{@link org.communitycontrol.examples.benchmarks.risk.CountyTierBenchmark} is for JMH; its {@code main} prints the same
 * questions per CPU-second.
 */
@NullMarked
package org.communitycontrol.examples.benchmarks.risk;

import org.jspecify.annotations.NullMarked;
