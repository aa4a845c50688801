/**
 * Is a length in days counted as somebody with a calendar and a pencil would count it?
 *
 * <p>Start at {@link org.communitycontrol.testkit.days.DayCountLaws}: the laws try every start from 2019-12-01 to 2023-01-31
 * with every length from 1 to 60 days, 69,480 pairs. {@link org.communitycontrol.testkit.days.DaysDomain} generates days,
 * lengths and histories of events.
 */
@NullMarked
package org.communitycontrol.testkit.days;

import org.jspecify.annotations.NullMarked;
