/**
 * A host application that embeds the library and works on files.
 *
 * <p>Start at {@link org.communitycontrol.examples.commandline.CommunityControl}. Each command is a few lines over the
 * public API; nothing is decided here.
 */
@NullMarked
package org.communitycontrol.examples.commandline;

import org.jspecify.annotations.NullMarked;
