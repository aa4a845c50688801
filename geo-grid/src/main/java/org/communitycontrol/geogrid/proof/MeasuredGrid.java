package org.communitycontrol.geogrid.proof;

import java.util.Optional;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.shape.EvenOdd;
import org.communitycontrol.geogrid.shape.ShapeFault;
import org.communitycontrol.geogrid.shape.Shapes;
import org.locationtech.jts.geom.Geometry;

/** A grid with what is costly to find out about it, each found out once. For one thread. */
final class MeasuredGrid {

    private final GridBoundary grid;
    private final Optional<ShapeFault> fault;
    private double areaSquareMetres = Double.NaN;
    private Optional<Geometry> valid = Optional.empty();

    MeasuredGrid(GridBoundary grid) {
        this.grid = grid;
        this.fault = ShapeFault.of(Shapes.shape(grid.parts()));
    }

    GridBoundary grid() {
        return grid;
    }

    String id() {
        return grid.id();
    }

    /** A place where its rings cross; empty where it is valid. */
    Optional<ShapeFault> fault() {
        return fault;
    }

    /** Returns the valid shape of what it holds by the even-odd rule. */
    Geometry shape() {
        if (fault.isEmpty()) {
            return Shapes.shape(grid.parts());
        }
        if (valid.isEmpty()) {
            valid = Optional.of(EvenOdd.repaired(grid.parts()));
        }
        return valid.orElseThrow();
    }

    /** Returns the area by the even-odd rule. */
    double areaSquareMetres() {
        if (Double.isNaN(areaSquareMetres)) {
            areaSquareMetres = Face.areaSquareMetresOfAll(shape());
        }
        return areaSquareMetres;
    }
}
