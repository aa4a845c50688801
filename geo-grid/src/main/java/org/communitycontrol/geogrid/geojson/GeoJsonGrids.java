package org.communitycontrol.geogrid.geojson;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;

/**
 * Reads grids from a GeoJSON (RFC 7946) feature collection.
 *
 * <p>The input is UTF-8, with or without a byte order mark, plain or packed with gzip, which is recognised by content.
 * Polygons and multi-polygons are used; numbers after longitude and latitude are not. {@code NaN} and infinities, which
 * JSON does not know but some programs write, are read as numbers, so that they cost one ring and not the whole file.
 *
 * <p>A grid's id is the feature's property of the name given, a number or truth value as it is written, else the
 * feature's own {@code id}; an empty text counts as none.
 *
 * <p>A finding stands for: a feature without a usable id ({@code grid-id-missing}, {@code identifier-length},
 * {@code identifier-character}), with the id of an earlier one ({@code grid-id-repeated}), that is none
 * ({@code not-a-feature}); a geometry that is missing, of another type, empty or nested wrongly
 * ({@code geometry-missing}, {@code geometry-type}, {@code geometry-empty}, {@code coordinates-nesting}); a ring
 * that is not used ({@code position-not-a-pair} and what {@link
 * org.communitycontrol.geogrid.boundary.Ring#closing Ring.closing} refuses); a ring that is used but does not end where
 * it began, so that a straight edge is taken to close it, touches or crosses itself, crosses the meridian of 180°, goes
 * beyond the bounds of longitude or latitude or lies where China would lie with the two exchanged ({@code
 * ring-unclosed}, {@code ring-self-touches}, {@code ring-antimeridian}, {@code ring-out-of-range}, {@code
 * ring-swapped}); rings of one polygon, or polygons of one feature, that cross ({@code rings-conflict}, {@code
 * parts-conflict}), which are used too. A part whose outer ring is not used is not used; a hole that is not used leaves
 * the rest of its part.
 */
public final class GeoJsonGrids {

    private GeoJsonGrids() {}

    /**
     * Returns the grids of a feature collection, in the order of their first feature; features with one id are one grid.
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
        Map<String, List<BoundaryPart>> partsById = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        forEach(
                in,
                sourceName,
                idProperty,
                feature -> {
                    if (!feature.parts().isEmpty()) {
                        partsById
                                .computeIfAbsent(feature.id(), id -> new ArrayList<>())
                                .addAll(feature.parts());
                    }
                },
                findings::add);
        List<GridBoundary> grids = new ArrayList<>();
        partsById.forEach((id, parts) -> grids.add(new GridBoundary(id, parts)));
        return new Accepted<>(grids, findings);
    }

    /**
     * Reads a feature collection of any length, holding one feature at a time and the ids.
     *
     * @param in the input; read to its end and not closed
     * @param sourceName the file's last name, for findings; never opened
     * @param idProperty the name of the property that holds the id
     * @param features gets every feature that has an id, in order, also one of which nothing can be used
     * @param findings gets what is wrong, in no particular order
     * @throws DomainException.UnreadableInput as {@link #read}; what was read before was given to {@code features}
     * @throws UncheckedIOException if {@code in} itself fails
     */
    public static void forEach(
            InputStream in,
            String sourceName,
            String idProperty,
            Consumer<? super GridFeature> features,
            Consumer<? super Finding> findings) {
        FeatureCollection collection = new FeatureCollection(sourceName, idProperty, features, findings);
        JsonMembers.read(in, sourceName, collection);
        collection.requireWhole();
    }
}
