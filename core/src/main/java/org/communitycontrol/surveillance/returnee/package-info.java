/**
 * Who came back, how far is each in the protocol, and how many came today?
 *
 * <p>Start at {@link org.communitycontrol.surveillance.returnee.ReturneeProtocol}, the six phrases of 29 January 2020 as a
 * state machine: 追踪到人, 登记在册, 社区管理, 上门观察, 规范运转, 异常就医. {@link
 * org.communitycontrol.surveillance.returnee.ReturneeDay} counts a day by the tier of the place people came from. A report
 * of zero is a report; a report that was not filed is not zero. A ledger keeps the
 * steps as {@link org.communitycontrol.surveillance.returnee.ReturneeRecords} say. Days are civil days.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.surveillance.returnee;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
