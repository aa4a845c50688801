/**
 * Who lives there: how many to a dwelling, how old, in which key groups?
 *
 * <p>Start at {@link org.communitycontrol.examples.commandline.generate.people.Families}; the census figures stand in
 * {@link org.communitycontrol.examples.commandline.generate.people.Census}.
 */
@NullMarked
package org.communitycontrol.examples.commandline.generate.people;

import org.jspecify.annotations.NullMarked;
