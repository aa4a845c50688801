package org.communitycontrol.examples.commandline.generate;

import java.nio.file.Path;
import org.communitycontrol.finding.NumberRules;

/** Where the generator puts its people. */
public sealed interface Ground {

    /**
     * Made-up communities of eight made-up grids each, in one seamless tessellation.
     *
     * @param communities 1 to {@value #MOST}
     */
    record Invented(int communities) implements Ground {

        /** The most communities that have codes of their own. */
        public static final int MOST = 50_000;

        /** Checks the number. */
        public Invented {
            NumberRules.between("communities", communities, 1, MOST);
        }
    }

    /**
     * The polygons of a GeoJSON file. Where their ids are all grid codes of 15 digits, these are used; else the
     * generator makes codes and writes its own {@code grids.geojson} with the geometry copied unchanged.
     *
     * @param file the FeatureCollection, gzip or not
     * @param idProperty the property that holds a polygon's id
     */
    record Given(Path file, String idProperty) implements Ground {}
}
