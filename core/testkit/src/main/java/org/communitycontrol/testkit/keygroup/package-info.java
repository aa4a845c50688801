/**
 * Does missing knowledge never make somebody a stranger to a key group?
 *
 * <p>Start at {@link org.communitycontrol.testkit.keygroup.KeyGroupLaws}; {@link
 * org.communitycontrol.testkit.keygroup.KeyGroupDomain} generates what is known of persons, and rules.
 */
@NullMarked
package org.communitycontrol.testkit.keygroup;

import org.jspecify.annotations.NullMarked;
