/**
 * Who called on whom on which day, what came of it, and how was it written down?
 *
 * <p>Start at {@link org.communitycontrol.examples.commandline.generate.visits.Diary}: it gathers the facts of one
 * community and knows beside each what stands after corrections, retractions and conflicts, so that the true answer
 * never depends on reading the facts back.
 */
@NullMarked
package org.communitycontrol.examples.commandline.generate.visits;

import org.jspecify.annotations.NullMarked;
