/**
 * Does a document that was written come back as it was, byte for byte when it is written again?
 *
 * <p>{@link org.communitycontrol.testkit.json.JsonLaws} runs against the types of this library and those of a host.
 */
@NullMarked
package org.communitycontrol.testkit.json;

import org.jspecify.annotations.NullMarked;
