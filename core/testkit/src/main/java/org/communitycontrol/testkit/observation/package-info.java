/**
 * Does an observation end on the right day, whatever happened and in whatever order it was told?
 *
 * <p>Start at {@link org.communitycontrol.testkit.observation.ObservationLaws}. {@link
 * org.communitycontrol.testkit.observation.ObservationDomain} generates rules of every convention and histories of
 * thirty days.
 */
@NullMarked
package org.communitycontrol.testkit.observation;

import org.jspecify.annotations.NullMarked;
