/**
 * Who works with the community, at what, and do all who should?
 *
 * <p>Start at {@link org.communitycontrol.linkage.FourPartyLinkage}. A {@link org.communitycontrol.linkage.Partner} is
 * somebody or an organisation that takes part: the committee of the community, a social organisation, a social worker, a
 * group of volunteers, an institution of primary care and its doctors. Any of them can be given a {@link
 * org.communitycontrol.linkage.PartnerTask}. Everything holds from one day to another, and is read from a ledger by {@link
 * org.communitycontrol.linkage.LinkageRecords}.
 *
 * <p>Which kinds must work together, who is a doctor and who an adult stand in a policy pack of the kind {@code linkage},
 * see {@link org.communitycontrol.linkage.LinkageRule}. Days are civil days; the last day belongs to what it ends.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.linkage;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
