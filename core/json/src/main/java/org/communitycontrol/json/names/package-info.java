/**
 * How does the name of a person sound?
 *
 * <p>Start at {@link org.communitycontrol.json.names.MandarinSounds}. The table is data beside this package, {@code
 * mandarin-sounds.tsv}, with the licence it is under; a host with other languages, or with readings of its own for
 * surnames, passes its own {@link org.communitycontrol.identity.NameSound}.
 */
@NullMarked
package org.communitycontrol.json.names;

import org.jspecify.annotations.NullMarked;
