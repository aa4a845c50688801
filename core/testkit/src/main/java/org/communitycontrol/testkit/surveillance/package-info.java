/**
 * Is nothing rounded, lost, looked up ahead of time, or taken for granted in surveillance?
 *
 * <p>Start at the laws, one interface for each question: readings, clusters, earlies, returnees, guidance, disinfection.
 * {@link org.communitycontrol.testkit.surveillance.SurveillanceDomain} generates their values.
 */
@NullMarked
package org.communitycontrol.testkit.surveillance;

import org.jspecify.annotations.NullMarked;
