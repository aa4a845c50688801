package org.communitycontrol.geogrid.proof;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;

/** A fingerprint of grids: SHA-256 over ids and positions, by id. */
final class Digest {

    private Digest() {}

    static String of(List<GridBoundary> grids) {
        List<GridBoundary> byId = grids.stream()
                .sorted(Comparator.comparing(GridBoundary::id, TextRules.BY_CODE_POINT))
                .toList();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DataOutputStream out =
                    new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
                for (GridBoundary grid : byId) {
                    write(grid, out);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(GridBoundary grid, DataOutputStream out) throws IOException {
        out.writeUTF(grid.id());
        out.writeInt(grid.parts().size());
        for (BoundaryPart part : grid.parts()) {
            out.writeInt(part.rings().size());
            for (Ring ring : part.rings()) {
                out.writeInt(ring.size());
                for (int i = 0; i < ring.size(); i++) {
                    out.writeDouble(ring.longitude(i));
                    out.writeDouble(ring.latitude(i));
                }
            }
        }
    }
}
