/**
 * Does an ambulance always pass, does missing input never open a gate, does a promised day stand?
 *
 * <p>Start at {@link org.communitycontrol.testkit.access.AccessLaws}: say how your own gate decides, and the laws run
 * against it. {@link org.communitycontrol.testkit.access.AccessDomain} generates passages, facts and rules.
 */
@NullMarked
package org.communitycontrol.testkit.access;

import org.jspecify.annotations.NullMarked;
