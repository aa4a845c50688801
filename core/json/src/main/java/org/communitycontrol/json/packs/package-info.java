/**
 * Which rules does this library ship, and how does a host bring its own?
 *
 * <p>Start at {@link org.communitycontrol.json.packs.ShippedPacks} for the rules in the jar and at {@link
 * org.communitycontrol.json.packs.PackReader} for a document of the host's. A pack is one JSON document; to change a
 * number, add a period or a version to it. To ship another pack, put it beside the others in the resources of this
 * package and add its name to {@code index.txt}; for another kind of rule, also name its {@code PolicyKind} in {@code
 * ShippedPacks}.
 *
 * <p>Days in a pack are civil days, first and last included.
 */
@NullMarked
package org.communitycontrol.json.packs;

import org.jspecify.annotations.NullMarked;
