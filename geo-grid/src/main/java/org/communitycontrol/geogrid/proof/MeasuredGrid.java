package org.communitycontrol.geogrid.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.shape.EvenOdd;
import org.communitycontrol.geogrid.shape.ShapeFault;
import org.communitycontrol.geogrid.shape.Shapes;
import org.locationtech.jts.geom.Geometry;

/** A grid with what is costly to find out about it, each found out once. For one thread. */
final class MeasuredGrid {

    private final GridBoundary grid;
    private final List<ShapeFault> faults;
    private final List<Geometry> shape = new ArrayList<>(1);
    private double areaSquareMetres = Double.NaN;

    MeasuredGrid(GridBoundary grid) {
        this.grid = grid;
        this.faults = ShapeFault.of(Shapes.shape(grid.parts())).stream().toList();
    }

    GridBoundary grid() {
        return grid;
    }

    String id() {
        return grid.id();
    }

    /** A place where its rings cross; empty where it is valid. */
    Optional<ShapeFault> fault() {
        return faults.stream().findFirst();
    }

    /** Returns the valid shape of what it holds by the even-odd rule. */
    Geometry shape() {
        if (faults.isEmpty()) {
            return Shapes.shape(grid.parts());
        }
        if (shape.isEmpty()) {
            shape.add(EvenOdd.repaired(grid.parts()));
        }
        return shape.get(0);
    }

    /** Returns the area by the even-odd rule. */
    double areaSquareMetres() {
        if (Double.isNaN(areaSquareMetres)) {
            areaSquareMetres = Face.areaSquareMetresOfAll(shape());
        }
        return areaSquareMetres;
    }
}
