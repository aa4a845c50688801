package org.communitycontrol.observation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.people.PersonId;

/**
 * What is known of one person's observation.
 *
 * @param person the host's identifier of the person
 * @param facts in any order, each any number of times
 */
public record ObservationFacts(PersonId person, List<ObservationFact> facts) {

    public ObservationFacts {
        facts = ImmutableList.copyOf(facts);
    }

    /** Returns what is known of {@code person}. */
    public static ObservationFacts of(String person, ObservationFact... facts) {
        return new ObservationFacts(new PersonId(person), List.of(facts));
    }

    /** Returns these facts and {@code more}. */
    public ObservationFacts with(ObservationFact... more) {
        List<ObservationFact> all = new ArrayList<>(facts);
        all.addAll(List.of(more));
        return new ObservationFacts(person, all);
    }

    /** Returns what of these facts is known at the end of {@code asOf}. */
    public ObservationFacts knownOn(LocalDate asOf) {
        return new ObservationFacts(
                person,
                facts.stream().filter(fact -> !fact.on().isAfter(asOf)).toList());
    }

    /** Returns the facts of one kind that are known at the end of {@code asOf}. */
    <F extends ObservationFact> List<F> known(Class<F> kind, LocalDate asOf) {
        List<F> known = new ArrayList<>();
        for (ObservationFact fact : facts) {
            if (kind.isInstance(fact) && !fact.on().isAfter(asOf)) {
                known.add(kind.cast(fact));
            }
        }
        return known;
    }
}
