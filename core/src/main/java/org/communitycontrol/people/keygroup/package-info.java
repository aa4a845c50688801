/**
 * Does this person belong to a key group today, and why?
 *
 * <p>Start at {@link org.communitycontrol.people.keygroup.KeyGroups}. An older person who lives alone is found from the date
 * of birth and the household; a returnee from the day of arrival; a close contact from the day of contact. Every other
 * group is declared by somebody, and so may these be. What is not known makes the answer undetermined, never <em>no</em>.
 *
 * <p>The ages and days stand in a policy pack of the kind {@code key-groups}, see {@link
 * org.communitycontrol.people.keygroup.KeyGroupRule}.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.people.keygroup;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
