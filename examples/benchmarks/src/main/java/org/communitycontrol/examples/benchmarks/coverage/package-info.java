/** Does one more fact cost the same however many households there are? */
@NullMarked
package org.communitycontrol.examples.benchmarks.coverage;

import org.jspecify.annotations.NullMarked;
