/**
 * Which cases stand, who was exposed to them, and do any of them make a cluster?
 *
 * <p>Start at {@link org.communitycontrol.surveillance.cases.Clusters}. Whether somebody is a case is said by those who
 * diagnose; this package folds what they said, with its corrections, and counts. To change the window or the number that
 * make a cluster, change the policy pack. A ledger keeps statements and contacts as {@link
 * org.communitycontrol.surveillance.cases.CaseRecords} say. Days are civil days.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.surveillance.cases;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
