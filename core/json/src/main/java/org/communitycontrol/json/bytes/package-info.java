/**
 * Which bytes are the text of an input?
 *
 * <p>Start at {@link org.communitycontrol.json.bytes.TextBytes}: gzip is recognised by content, a byte order mark is
 * skipped, and what is not UTF-8 is refused. Not exported.
 */
@NullMarked
package org.communitycontrol.json.bytes;

import org.jspecify.annotations.NullMarked;
