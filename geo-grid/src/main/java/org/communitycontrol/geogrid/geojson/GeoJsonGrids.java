package org.communitycontrol.geogrid.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;

/**
 * Reads grids from a GeoJSON (RFC 7946) feature collection.
 *
 * <p>The input is UTF-8, with or without a byte order mark, plain or packed with gzip, which is recognised by content.
 * Polygons and multi-polygons are used; numbers after longitude and latitude are not. {@code NaN} and infinities, which
 * JSON does not know but some programs write, are read as numbers, so that they cost one ring and not the whole file.
 */
public final class GeoJsonGrids {

    private static final int DEEPEST_NESTING = 200;
    private static final int LONGEST_NUMBER = 1_000;
    private static final int LONGEST_NAME = 10_000;
    private static final int LONGEST_TEXT = 1_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST_NESTING)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .maxStringLength(LONGEST_TEXT)
                    .maxDocumentLength(-1)
                    .maxTokenCount(-1)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final String file;
    private final String idProperty;
    private final Map<String, List<BoundaryPart>> partsById = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final PartReader partReader;
    private boolean isCollection;
    private boolean hasFeatures;
    private Place at;

    private GeoJsonGrids(String file, String idProperty) {
        this.file = file;
        this.idProperty = idProperty;
        this.partReader = new PartReader(file, findings);
        this.at = Place.inFile(file);
    }

    /**
     * Returns the grids of a feature collection, in the order of their first feature.
     *
     * <p>A grid's id is the feature's property {@code idProperty}, a number or truth value as it is written, else the
     * feature's own {@code id}; an empty text counts as none. Features with one id are one grid, with a finding.
     *
     * <p>A finding stands for: a feature without a usable id ({@code grid-id-missing}, {@code identifier-length},
     * {@code identifier-character}), with the id of an earlier one ({@code grid-id-repeated}), that is none
     * ({@code not-a-feature}); a geometry that is missing, of another type, empty or nested wrongly
     * ({@code geometry-missing}, {@code geometry-type}, {@code geometry-empty}, {@code coordinates-nesting}); a ring
     * that is not used ({@code position-not-a-pair} and what {@link
     * org.communitycontrol.geogrid.boundary.Ring#of Ring.of} refuses); a ring that is used but touches or crosses
     * itself, crosses the meridian of 180° or goes beyond the bounds of longitude or latitude
     * ({@code ring-self-touches}, {@code ring-antimeridian}, {@code ring-out-of-range}). A part whose outer ring is not
     * used is not used; a hole that is not used leaves the rest of its part.
     *
     * @param in the input; read to its end and not closed
     * @param sourceName the file's last name, for findings; never opened
     * @param idProperty the name of the property that holds the id
     * @throws DomainException.UnreadableInput with {@code not-a-feature-collection}, {@code json-cut-short},
     *     {@code json-malformed}, {@code json-name-repeated}, {@code json-too-deep}, {@code json-too-long},
     *     {@code not-utf-8} or {@code gzip-broken}
     * @throws UncheckedIOException if {@code in} itself fails
     */
    public static Accepted<GridBoundary> read(InputStream in, String sourceName, String idProperty) {
        GeoJsonGrids grids = new GeoJsonGrids(sourceName, idProperty);
        try {
            grids.read(SourceText.open(in));
        } catch (IOException e) {
            throw Unreadable.because(e, Place.inFile(sourceName));
        }
        return grids.accepted();
    }

    private void read(Reader text) throws IOException {
        try (JsonParser parser = JSON.createParser(text)) {
            try {
                readDocument(parser);
            } catch (IOException e) {
                throw Unreadable.because(e, at, parser);
            }
        }
    }

    private void readDocument(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                readMember(parser);
            }
        } else {
            parser.skipChildren();
        }
        at = Place.inFile(file);
        if (parser.nextToken() != null) {
            throw unreadable("json-not-one-value");
        }
        if (first == null) {
            throw unreadable("json-empty");
        }
        if (!isCollection || !hasFeatures) {
            throw unreadable("not-a-feature-collection");
        }
    }

    private void readMember(JsonParser parser) throws IOException {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("type")) {
            isCollection = FeatureText.plainText(parser).equals("FeatureCollection");
        } else if (name.equals("features") && value == JsonToken.START_ARRAY) {
            hasFeatures = true;
            readFeatures(parser);
        } else {
            parser.skipChildren();
        }
    }

    private void readFeatures(JsonParser parser) throws IOException {
        for (long i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            String pointer = "/features/" + i;
            at = Place.at(file, 0, pointer);
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                take(FeatureText.read(parser, idProperty), pointer);
            } else {
                parser.skipChildren();
                findings.add(Finding.of(at, "not-a-feature"));
            }
        }
        at = Place.inFile(file);
    }

    private void take(FeatureText feature, String pointer) {
        if (!feature.isFeature()) {
            findings.add(Finding.of(at, "not-a-feature"));
            return;
        }
        boolean identified = identified(feature.id());
        List<BoundaryPart> parts = partReader.parts(feature, pointer + "/geometry");
        if (identified && !parts.isEmpty()) {
            partsById.computeIfAbsent(feature.id(), id -> new ArrayList<>()).addAll(parts);
        }
    }

    private boolean identified(String id) {
        if (id.isEmpty()) {
            findings.add(Finding.of(at, "grid-id-missing"));
            return false;
        }
        try {
            TextRules.identifier("id", id);
        } catch (DomainException.InvalidValue refused) {
            findings.add(new Finding(at, refused.problem()));
            return false;
        }
        if (!ids.add(id)) {
            findings.add(Finding.of(at, "grid-id-repeated"));
        }
        return true;
    }

    private Accepted<GridBoundary> accepted() {
        List<GridBoundary> grids = new ArrayList<>();
        partsById.forEach((id, parts) -> grids.add(new GridBoundary(id, parts)));
        return new Accepted<>(grids, findings);
    }

    private DomainException.UnreadableInput unreadable(String code) {
        return new DomainException.UnreadableInput(Finding.of(Place.inFile(file), code));
    }
}
