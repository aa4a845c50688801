/**
 * How do I get a community of any size to try things on, with the true answers beside it?
 *
 * <p>Start at {@link org.communitycontrol.examples.commandline.generate.CommunityGenerator}: settings go in, a community
 * folder comes out, and {@code truth.json} in it says what a correct reading of the folder must find. Everybody in it is
 * made up. The same settings give the same bytes on every machine. To change how people live, see {@code people}; how
 * workers call on them, {@code visits}; what is wrong in the files,
 * {@link org.communitycontrol.examples.commandline.generate.Mistake}.
 */
@NullMarked
package org.communitycontrol.examples.commandline.generate;

import org.jspecify.annotations.NullMarked;
