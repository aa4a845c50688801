package org.communitycontrol.workforce.rest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.communitycontrol.workforce.Duty;

/** Whether shifts can all be taken, and if not, a smallest ground for it. */
public sealed interface RestConflict {

    /**
     * They can: this is one way.
     *
     * @param rota the shifts with the workers who take them, in the order given
     */
    record Feasible(List<Duty> rota) implements RestConflict {
        public Feasible {
            rota = ImmutableList.copyOf(rota);
        }
    }

    /**
     * They cannot: these shifts cannot all be taken within these limits, whatever becomes of the other shifts; with any
     * one of the limits or shifts left out, all the rest can.
     *
     * @param limits the limits of the conflict; that nobody is in two places at once always holds and is not named
     * @param shifts the shifts of the conflict, by their index in the list given
     */
    record Conflicting(Set<RestLimit> limits, Set<Integer> shifts) implements RestConflict {
        public Conflicting {
            limits = Sets.immutableEnumSet(limits);
            shifts = ImmutableSortedSet.copyOf(shifts);
        }
    }

    /**
     * The search was given up: the answer is not known.
     *
     * @param steps the steps that were allowed
     */
    record NotKnown(long steps) implements RestConflict {}
}
