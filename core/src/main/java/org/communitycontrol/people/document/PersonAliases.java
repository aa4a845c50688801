package org.communitycontrol.people.document;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.message.Input;
import org.communitycontrol.people.PersonId;

/**
 * Which identifier stands for a person whom several were given.
 *
 * <p>Nothing is rewritten: a record keeps the identifier it came with, and every reader asks here. Each identifier is an
 * alias of at most one other, and no chain comes back to where it began: what would make it so has no effect and is a
 * {@linkplain #findings finding}. Taking an alias back, by a retraction of its fact, parts the two again.
 */
public final class PersonAliases {

    private final Map<PersonId, PersonId> next;
    private final ListMultimap<PersonId, PersonId> direct = ArrayListMultimap.create();
    private final List<Finding> findings;

    private PersonAliases(Map<PersonId, PersonId> next, List<Finding> findings) {
        this.next = ImmutableMap.copyOf(next);
        next.forEach((alias, of) -> direct.put(of, alias));
        this.findings = ImmutableList.copyOf(findings);
    }

    /** Returns no aliases: every identifier stands for itself. */
    public static PersonAliases none() {
        return of(List.of());
    }

    /**
     * Returns what {@code aliases} say together, the earlier in the list before the later; in time nearly proportional to
     * their number, however long the chains are.
     */
    public static PersonAliases of(List<PersonAlias> aliases) {
        Map<PersonId, PersonId> next = new LinkedHashMap<>();
        Map<PersonId, PersonId> nearRoot = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (PersonAlias given : aliases) {
            PersonId known = next.get(given.alias());
            if (given.of().equals(known)) {
                continue;
            }
            if (known != null) {
                findings.add(finding("alias-repeated", given));
            } else if (root(given.of(), nearRoot).equals(given.alias())) {
                findings.add(finding("alias-cycle", given));
            } else {
                next.put(given.alias(), given.of());
                nearRoot.put(given.alias(), given.of());
            }
        }
        return new PersonAliases(next, findings);
    }

    /** Returns the identifier that {@code id} stands for; itself if it is no alias. */
    public PersonId resolve(PersonId id) {
        PersonId current = id;
        for (PersonId step = next.get(current); step != null; step = next.get(current)) {
            current = step;
        }
        return current;
    }

    /** Returns {@code id}, what it is an alias of, and so on to the one that stands for all. */
    public List<PersonId> chain(PersonId id) {
        ImmutableList.Builder<PersonId> chain =
                ImmutableList.<PersonId>builder().add(id);
        for (PersonId step = next.get(id); step != null; step = next.get(step)) {
            chain.add(step);
        }
        return chain.build();
    }

    /** Returns every identifier that stands for the person of {@code id}, the one that goes on among them, in order. */
    public SortedSet<PersonId> all(PersonId id) {
        List<PersonId> found = new ArrayList<>(List.of(resolve(id)));
        for (int at = 0; at < found.size(); at++) {
            found.addAll(direct.get(found.get(at)));
        }
        return ImmutableSortedSet.copyOf(found);
    }

    /** Returns whether every identifier stands for itself. */
    public boolean isEmpty() {
        return next.isEmpty();
    }

    /** Returns whether several identifiers stand for the person of {@code id}. */
    public boolean isShared(PersonId id) {
        return next.containsKey(id) || direct.containsKey(id);
    }

    /**
     * Returns what stands about a subject, where it is a person under every identifier that stands for them.
     *
     * @param standing what stands about one subject, in order, as {@code Ledger} and {@code RunningLedger} say it
     */
    public Function<Subject, List<StandingFact>> following(Function<Subject, List<StandingFact>> standing) {
        return subject -> subject.type().equals(DocumentRecords.PERSON) && isShared(new PersonId(subject.id()))
                ? all(new PersonId(subject.id())).stream()
                        .flatMap(id -> standing.apply(new Subject(subject.type(), id.value())).stream())
                        .sorted()
                        .collect(ImmutableList.toImmutableList())
                : standing.apply(subject);
    }

    /**
     * Returns what had no effect, in the order given: {@code alias-cycle} for what would close a ring, an alias of itself
     * among them, {@code alias-repeated} for a second, different target.
     */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonAliases that && next.equals(that.next);
    }

    @Override
    public int hashCode() {
        return next.hashCode();
    }

    /** Returns the number of aliases only. */
    @Override
    public String toString() {
        return "PersonAliases[" + next.size() + "]";
    }

    /** Follows the chain to its end and shortens it on the way, so that no chain is walked twice. */
    private static PersonId root(PersonId id, Map<PersonId, PersonId> nearRoot) {
        PersonId current = id;
        for (PersonId above = nearRoot.get(current); above != null; above = nearRoot.get(current)) {
            PersonId further = nearRoot.get(above);
            if (further != null) {
                nearRoot.put(current, further);
            }
            current = above;
        }
        return current;
    }

    private static Finding finding(String code, PersonAlias given) {
        return Finding.of(
                Place.NOWHERE,
                code,
                Input.id("alias", given.alias().value()),
                Input.id("of", given.of().value()));
    }
}
