package org.communitycontrol.examples.commandline.generate.ground;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.geojson.GeoJsonGrids;

/** Communities made of the polygons of a file. */
public final class GivenTerritory implements Territory {

    private static final int GRIDS_PER_COMMUNITY = 8;
    private static final int CODE_DIGITS = 15;
    private static final int COMMUNITY_DIGITS = 12;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final byte[] document;
    private final String idProperty;
    private final boolean coded;
    private final Map<String, String> codeById;
    private final List<Community> communities;

    private GivenTerritory(byte[] document, String idProperty, List<GridBoundary> grids) {
        this.document = document;
        this.idProperty = idProperty;
        this.coded = grids.stream().allMatch(grid -> isCode(grid.id()));
        this.codeById = codes(grids, coded);
        Map<String, List<GridBoundary>> byCommunity = new TreeMap<>();
        for (GridBoundary grid : grids) {
            String code = codeById.getOrDefault(grid.id(), "");
            byCommunity
                    .computeIfAbsent(code.substring(0, COMMUNITY_DIGITS), community -> new ArrayList<>())
                    .add(new GridBoundary(code, grid.parts()));
        }
        this.communities = byCommunity.entrySet().stream()
                .map(each -> new Community(each.getKey(), each.getValue()))
                .toList();
    }

    /**
     * Reads the polygons; those that cannot be used, or have no id, are left out.
     *
     * @throws DomainException.UnreadableInput if no polygon can be used
     */
    public static GivenTerritory read(Path file, String idProperty) throws IOException {
        byte[] document = unzipped(Files.readAllBytes(file));
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        List<GridBoundary> grids = GeoJsonGrids.read(new ByteArrayInputStream(document), name, idProperty)
                .values();
        if (grids.isEmpty()) {
            throw new DomainException.UnreadableInput(Finding.of(Place.inFile(name), "grids-empty"));
        }
        return new GivenTerritory(document, idProperty, grids);
    }

    @Override
    public int communities() {
        return communities.size();
    }

    @Override
    public int gridsBefore(int index) {
        return communities.subList(0, index).stream()
                .mapToInt(community -> community.grids().size())
                .sum();
    }

    @Override
    public Community community(int index) {
        return communities.get(index);
    }

    @Override
    public Optional<String> divisions() {
        return coded ? Optional.empty() : Optional.of(MadeUpCodes.divisions(communities.size()));
    }

    @Override
    public void writeGrids(OutputStream out) throws IOException {
        if (coded && idProperty.equals("code")) {
            out.write(document);
        } else {
            GeometryCopy.write(document, idProperty, codeById, out);
        }
    }

    private static Map<String, String> codes(List<GridBoundary> grids, boolean coded) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (GridBoundary grid : grids) {
            int index = codes.size();
            String community = MadeUpCodes.community(index / GRIDS_PER_COMMUNITY);
            String made = MadeUpCodes.grid(community, 1 + index % GRIDS_PER_COMMUNITY);
            codes.put(grid.id(), coded ? grid.id() : made);
        }
        return codes;
    }

    private static boolean isCode(String id) {
        return id.length() == CODE_DIGITS && id.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static byte[] unzipped(byte[] bytes) throws IOException {
        boolean zipped = bytes.length > 2 && (bytes[0] & 0xff) == GZIP_FIRST && (bytes[1] & 0xff) == GZIP_SECOND;
        if (!zipped) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
