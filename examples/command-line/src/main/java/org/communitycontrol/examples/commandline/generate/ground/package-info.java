/**
 * Where do the made-up people live: which communities, cut into which grids?
 *
 * <p>Start at {@link org.communitycontrol.examples.commandline.generate.ground.Territory}. Points and borders are WGS-84
 * degrees; made-up ones have seven decimals, so a border that two grids share is the same text in both.
 */
@NullMarked
package org.communitycontrol.examples.commandline.generate.ground;

import org.jspecify.annotations.NullMarked;
