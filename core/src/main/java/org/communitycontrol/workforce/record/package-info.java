/**
 * What does a ledger say of duty, and of that, what is proved?
 *
 * <p>Start at {@link org.communitycontrol.workforce.record.DutyRecords}. To change what a sheet needs before it is proved,
 * change the {@link org.communitycontrol.workforce.ProofRule}; to record another step, add a kind of fact here and its arm
 * of {@link org.communitycontrol.workforce.ProofStep}.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.workforce.record;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
