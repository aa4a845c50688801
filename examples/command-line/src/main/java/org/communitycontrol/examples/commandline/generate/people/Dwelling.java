package org.communitycontrol.examples.commandline.generate.people;

import java.util.List;
import org.communitycontrol.examples.commandline.generate.ground.Spot;

/**
 * A household of the register: a dwelling and who lives in it.
 *
 * @param id of the household
 * @param community the community's code
 * @param grid the grid's code; empty if nobody wrote it down
 * @param address made up
 * @param spot where it stands; {@link Spot#UNKNOWN} if nobody measured
 * @param residents none where it stands empty
 */
public record Dwelling(String id, String community, String grid, String address, Spot spot, List<Resident> residents) {

    /** Copies the residents. */
    public Dwelling {
        residents = List.copyOf(residents);
    }

    /** Returns the id only. */
    @Override
    public String toString() {
        return "Dwelling[" + id + "]";
    }
}
