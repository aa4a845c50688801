/**
 * How fast are the bulk paths, beside the libraries one would take otherwise?
 *
 * <p>Each question is a package: a {@code main} that measures peers and us side by side in one run, on the same data, and
 * checks that the answers agree before it prints a figure; or a JMH benchmark. Figures are per CPU-second of the process.
 */
@NullMarked
package org.communitycontrol.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
