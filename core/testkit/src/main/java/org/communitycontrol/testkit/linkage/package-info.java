/**
 * Does nobody who works go unseen, no grid without a doctor, and no age that nobody knows?
 *
 * <p>Start at {@link org.communitycontrol.testkit.linkage.LinkageLaws}, {@link
 * org.communitycontrol.testkit.linkage.CareLaws} and {@link org.communitycontrol.testkit.linkage.ParticipationLaws}; {@link
 * org.communitycontrol.testkit.linkage.LinkageDomain} generates partners, tasks, assignments, entries and rules.
 */
@NullMarked
package org.communitycontrol.testkit.linkage;

import org.jspecify.annotations.NullMarked;
