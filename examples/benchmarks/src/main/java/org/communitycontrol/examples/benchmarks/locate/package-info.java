/**
 * How many points a second find their grid, and in how much memory?
 *
 * <p>Start at {@link org.communitycontrol.examples.benchmarks.locate.LocateSideBySide}: a seeded made-up city, our locator
 * and four ways one would take otherwise, in turn, in one process. Points per second are per CPU-second of the process;
 * memory is what is alive after a collection.
 */
@NullMarked
package org.communitycontrol.examples.benchmarks.locate;

import org.jspecify.annotations.NullMarked;
