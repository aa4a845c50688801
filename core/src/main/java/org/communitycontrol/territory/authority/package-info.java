/**
 * Who stands above this place, in civil affairs and in health?
 *
 * <p>Start at {@link org.communitycontrol.territory.authority.AuthorityTree}. The notice goes out by two lines at once: to
 * the civil-affairs and the health authorities of the provinces, of the cities under separate state planning
 * (计划单列市), and of the Xinjiang Production and Construction Corps (the Corps). Each such place is a {@linkplain
 * org.communitycontrol.territory.authority.NodeId node}, and each node has both {@linkplain
 * org.communitycontrol.territory.authority.Line lines}. Rows of the list of divisions that only group others, such as the
 * "city" 1101 of Beijing, or the county 441900 of Dongguan, have no authority of their own and are passed over.
 *
 * <p>Which cities are planned separately is dated law: a policy pack of the kind {@code authorities}, see {@link
 * org.communitycontrol.territory.authority.AuthorityRule}.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.territory.authority;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
