package org.communitycontrol.reporting.bulletin;

import java.util.function.UnaryOperator;
import org.communitycontrol.reporting.coverage.CoverageRollUp;
import org.communitycontrol.territory.DivisionLevel;
import org.communitycontrol.territory.GridCode;

/**
 * How a grid is called on the map and in the table beside it: by its serial, and where the page shows grids of several
 * communities, by the last digits of its community too, because each community counts from 001.
 */
final class GridSerials implements UnaryOperator<String> {

    private static final String BETWEEN = "·";

    private final int from;

    private GridSerials(int from) {
        this.from = from;
    }

    static GridSerials of(CoverageRollUp coverage) {
        long communities =
                coverage.grids().stream().map(GridCode::community).distinct().count();
        return new GridSerials(communities > 1 ? DivisionLevel.STREET.digits() : DivisionLevel.COMMUNITY.digits());
    }

    /** Returns the short name of the grid with {@code code}; a code that is none of a grid stays as it is. */
    @Override
    public String apply(String code) {
        if (code.length() != DivisionLevel.GRID.digits()) {
            return code;
        }
        String serial = code.substring(DivisionLevel.COMMUNITY.digits());
        return from == DivisionLevel.COMMUNITY.digits()
                ? serial
                : code.substring(from, DivisionLevel.COMMUNITY.digits()) + BETWEEN + serial;
    }
}
