package org.communitycontrol.examples.commandline;

import java.util.HashMap;
import java.util.Map;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.people.Household;
import org.communitycontrol.people.Person;

/**
 * Keeps of each record what counting needs, and equal parts of different records once.
 *
 * <p>A million persons with their visits then fit into two gigabytes, and no name or number of anybody stays in memory.
 */
final class Slim {

    private final Map<Object, Object> shared = new HashMap<>();

    /** Returns the household without its address and point. */
    Placed<Household> household(Placed<Household> placed) {
        Household household = placed.value();
        Household slim = Household.builder()
                .id(share(household.id()))
                .community(share(household.community()))
                .grid(household.grid().map(this::share))
                .build();
        return new Placed<>(slim, placed.place());
    }

    /** Returns the person without name, numbers, date of birth and sex. */
    Placed<Person> person(Placed<Person> placed) {
        Person person = placed.value();
        Person slim = Person.builder()
                .id(person.id())
                .household(share(person.household()))
                .addAllKeyGroups(person.keyGroups().stream().map(this::share).toList())
                .build();
        return new Placed<>(slim, placed.place());
    }

    /** Returns the fact as it is; what it has in common with others is kept once. */
    Placed<Fact> fact(Placed<Fact> placed) {
        Fact fact = placed.value();
        Fact slim = Fact.builder()
                .id(fact.id())
                .kind(share(fact.kind()))
                .version(fact.version())
                .subject(share(fact.subject()))
                .occurredOn(share(fact.occurredOn()))
                .recordedAt(fact.recordedAt())
                .recorder(share(fact.recorder()))
                .payload(share(fact.payload()))
                .build();
        return new Placed<>(slim, placed.place());
    }

    @SuppressWarnings("unchecked") // a value is stored under itself, so that what is found is of its own type
    private <T> T share(T value) {
        Object first = shared.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }
}
