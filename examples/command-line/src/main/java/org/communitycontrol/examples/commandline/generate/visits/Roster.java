package org.communitycontrol.examples.commandline.generate.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.examples.commandline.generate.ground.Community;
import org.communitycontrol.examples.commandline.generate.ground.Padded;

/** Which worker answers for which grid of a community on which days. */
public final class Roster {

    private final List<Turn> turns = new ArrayList<>();
    private final List<String> workers = new ArrayList<>();
    private final long firstSerial;

    private Roster(long firstSerial) {
        this.firstSerial = firstSerial;
    }

    /**
     * Draws up a roster.
     *
     * @param firstSerial the number of the first worker
     * @param first the first day of facts
     * @param asOf the last
     * @param troubled whether its first grid has a gap in the middle, its second one changes hands, its third one has
     *     nobody at the end and its last one shares a worker
     */
    public static Roster of(Community community, long firstSerial, LocalDate first, LocalDate asOf, boolean troubled) {
        Roster roster = new Roster(firstSerial);
        int last = community.grids().size() - 1;
        for (int i = 0; i <= last; i++) {
            String grid = community.grids().get(i).id();
            if (troubled && i == 0) {
                roster.add(grid, roster.hire(), first, later(first, asOf.minusDays(9)));
                roster.add(grid, roster.hire(), later(first, asOf.minusDays(6)), LocalDate.MAX);
            } else if (troubled && i == 1) {
                roster.add(grid, roster.hire(), first, later(first, asOf.minusDays(7)));
                roster.add(grid, roster.hire(), later(first, asOf.minusDays(6)), LocalDate.MAX);
            } else if (troubled && i == 2) {
                roster.add(grid, roster.hire(), first, later(first, asOf.minusDays(3)));
            } else if (i == last && i > 2) {
                roster.add(grid, roster.workers.get(roster.workers.size() - 1), first, LocalDate.MAX);
            } else {
                roster.add(grid, roster.hire(), first, LocalDate.MAX);
            }
        }
        return roster;
    }

    /** Returns all turns. */
    public List<Turn> turns() {
        return turns;
    }

    /** Returns the ids of the workers. */
    public List<String> workers() {
        return workers;
    }

    /** Returns whether somebody answers for a grid on a day. */
    public boolean isAnswered(String grid, LocalDate day) {
        return turns.stream().anyMatch(turn -> turn.grid.equals(grid) && turn.covers(day));
    }

    /** Returns who goes there on that day: the worker of the grid, or a colleague where it has none. */
    String worker(String grid, LocalDate day) {
        return turns.stream()
                .filter(turn -> turn.grid.equals(grid) && turn.covers(day))
                .map(Turn::worker)
                .findFirst()
                .orElse(workers.get(0));
    }

    private String hire() {
        String worker = "W-" + Padded.number(firstSerial + workers.size(), 2);
        workers.add(worker);
        return worker;
    }

    private void add(String grid, String worker, LocalDate from, LocalDate to) {
        turns.add(new Turn(grid, worker, from, to));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Days on which a worker answers for a grid.
     *
     * @param grid its code
     * @param worker the worker's id
     * @param from the first day
     * @param to the last day; {@link LocalDate#MAX} for no end
     */
    public record Turn(String grid, String worker, LocalDate from, LocalDate to) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
