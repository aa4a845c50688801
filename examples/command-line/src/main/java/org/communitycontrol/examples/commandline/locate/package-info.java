/**
 * How does a table of millions of points pass through {@code locate}?
 *
 * <p>Start at {@link org.communitycontrol.examples.commandline.locate.PointTable}. The table is cut into chunks at the ends
 * of records; chunks are answered side by side and written in order. Rows without quotes and with plain decimal numbers
 * take a short way over the bytes; all others go through the general reader, with the same result.
 */
@NullMarked
package org.communitycontrol.examples.commandline.locate;

import org.jspecify.annotations.NullMarked;
