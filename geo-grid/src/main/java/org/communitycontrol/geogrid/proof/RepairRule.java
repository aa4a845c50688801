package org.communitycontrol.geogrid.proof;

import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.geogrid.shape.Shapes;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Which land a boundary holds whose rings cross. */
public enum RepairRule {
    /** What lies inside an odd number of rings: the land that the broken boundary has everywhere else in this module. */
    EVEN_ODD("even-odd"),

    /**
     * What the geometry library's {@code GeometryFixer} makes of it: land that a ring goes round twice stays, holes are
     * taken off, polygons that overlap are joined. Dwellings may come into the grid so.
     */
    GEOMETRY_FIXER("geometry-fixer");

    private final String code;

    RepairRule(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns the valid shape; empty where there is none. */
    Geometry shape(MeasuredGrid grid) {
        return switch (this) {
            case EVEN_ODD -> grid.shape();
            case GEOMETRY_FIXER -> GeometryFixer.fix(Shapes.shape(grid.grid().parts()));
        };
    }
}
