/**
 * Does every sentence exist in every language, and does each quote the same values?
 *
 * <p>{@link org.communitycontrol.testkit.message.MessageLaws} runs against the library's sentences or against those a host
 * has added to them.
 */
@NullMarked
package org.communitycontrol.testkit.message;

import org.jspecify.annotations.NullMarked;
