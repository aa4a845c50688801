/**
 * Is every place in exactly one grid, and where not?
 *
 * <p>Start at {@link org.communitycontrol.geogrid.proof.PartitionProof}: grids and, where there is one, the frame they
 * are to fill go in; what is wrong comes out, with place, shape and size, beside the borders that grids share and a
 * {@link org.communitycontrol.geogrid.proof.PartitionCertificate} of what was proved. {@link
 * org.communitycontrol.geogrid.proof.Membership} asks the same of a list of dwellings.
 *
 * <p>The proof cuts the land along all borders into faces, which no border crosses, and asks of one position in each
 * which grids have it. A face in two grids is an overlap; one in the frame and in no grid is a gap, without a frame one
 * that borders enclose; one in a grid and not in the frame is outside. Rings that cross themselves are read even-odd, as
 * everywhere. So areas balance: grids plus gaps, less what is covered again and what is outside, is the frame. The
 * certificate says how nearly.
 *
 * <p>To change a tolerance, see {@link org.communitycontrol.geogrid.proof.ProofTolerance}. Areas are square metres and
 * lengths metres on the ellipsoid, places degrees of WGS-84. Depends on {@code boundary}, {@code coordinates} and
 * {@code locate}.
 */
@NullMarked
@GeoGridStyle
package org.communitycontrol.geogrid.proof;

import org.communitycontrol.geogrid.style.GeoGridStyle;
import org.jspecify.annotations.NullMarked;
