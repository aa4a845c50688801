/**
 * Who was on duty, when, at which post, and is it proved?
 *
 * <p>Start at {@link org.communitycontrol.workforce.Duty}, one shift of one worker. {@link
 * org.communitycontrol.workforce.WorkedShifts} turns shifts into minutes that count once, however many rows claim them;
 * {@link org.communitycontrol.workforce.DutyProof} says whether a sheet of duties is proved by attendance, sign-off and
 * publicity. {@link org.communitycontrol.workforce.WorkCalendar} says which days are rest days and holidays.
 *
 * <p>A shift is told in wall-clock minutes from midnight of its date, as the rota is: a change of the clocks at night adds
 * and takes no minute. The whole shift belongs to its date, also the part after midnight. Roles, posts and kinds of
 * employment are open codes: to add one, use it. Numbers of the proof (days of publicity) come from its rule.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.workforce;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
