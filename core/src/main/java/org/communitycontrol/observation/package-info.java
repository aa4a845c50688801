/**
 * Until which day is somebody observed, what is due, and may the certificate be written?
 *
 * <p>Start at {@link org.communitycontrol.observation.Observation}: facts, a day and the rule in force go in, an explained
 * status comes out. A window is never stored; it follows from the facts that stand. To change a length, a convention, what
 * an interruption does or which checks are asked for, change the policy pack; to add a kind of exposure, name it in the
 * pack with its course. A ledger keeps the facts as {@link org.communitycontrol.observation.ObservationRecords} say.
 *
 * <p>Days are civil days, both ends of a window included; a window is full at 24:00 of its last day.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.observation;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
