package org.communitycontrol.examples.commandline.generate.ground;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Communities one by one, so that a province need not be held at once, and the files that describe them. */
public interface Territory {

    /** Returns the number of communities. */
    int communities();

    /** Returns the number of grids in all communities before {@code index}; the count of all for the number of them. */
    int gridsBefore(int index);

    /** Returns a community, the first being 0. */
    Community community(int index);

    /** Returns {@code divisions.csv} with names; empty where the codes are real and their names not ours to give. */
    Optional<String> divisions();

    /** Writes {@code grids.geojson}. */
    void writeGrids(OutputStream out) throws IOException;
}
