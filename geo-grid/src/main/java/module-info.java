/**
 * Community grids as geometry: read them from GeoJSON, find the grid of a point, draw them.
 *
 * <p>Longitude and latitude are WGS-84 degrees, longitude first. Start at {@link
 * org.communitycontrol.geogrid.geojson.GeoJsonGrids} and {@link org.communitycontrol.geogrid.locate.GridLocator}.
 */
module org.communitycontrol.geogrid {
    requires transitive org.communitycontrol.core;
    requires com.fasterxml.jackson.core;
    requires org.locationtech.jts;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.communitycontrol.geogrid.boundary;
    exports org.communitycontrol.geogrid.coordinates;
    exports org.communitycontrol.geogrid.geojson;
    exports org.communitycontrol.geogrid.locate;
    exports org.communitycontrol.geogrid.picture;
    exports org.communitycontrol.geogrid.proof;
}
