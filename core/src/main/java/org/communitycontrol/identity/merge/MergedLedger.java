package org.communitycontrol.identity.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.message.Input;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.document.PersonAlias;
import org.communitycontrol.people.document.PersonAliases;

/**
 * A ledger as the merges recorded in it say: the facts of all identifiers of a subject under the one that goes on.
 *
 * <p>The facts themselves are as they were recorded, their subjects included. Merges that contradict each other, as two
 * devices may record them, are settled alike whatever the order of arrival: by day, then moment, then id, the first
 * stands; a second target and what would close a ring have no effect and are {@linkplain #findings findings}. Immutable;
 * safe for use by many threads.
 */
public final class MergedLedger {

    private final Ledger ledger;
    private final SortedMap<String, PersonAliases> aliases = new TreeMap<>();
    private final SortedMap<Subject, List<Fact>> links = new TreeMap<>();
    private final List<Finding> findings;

    private MergedLedger(Ledger ledger) {
        this.ledger = ledger;
        SortedMap<String, List<PersonAlias>> given = new TreeMap<>();
        List<Finding> unreadable = new ArrayList<>();
        for (StandingFact standing : ledger.standing()) {
            Fact fact = standing.fact();
            if (Merges.isMerge(fact)) {
                Merges.of(fact)
                        .ifPresentOrElse(
                                of -> {
                                    links.computeIfAbsent(fact.subject(), subject -> new ArrayList<>())
                                            .add(fact);
                                    given.computeIfAbsent(of.type(), type -> new ArrayList<>())
                                            .add(alias(fact.subject(), of));
                                },
                                () -> unreadable.add(Finding.of(
                                        Place.NOWHERE,
                                        "merge-unreadable",
                                        Input.id("fact", fact.id().value()))));
            }
        }
        given.forEach((type, all) -> aliases.put(type, PersonAliases.of(all)));
        aliases.values().forEach(chains -> unreadable.addAll(chains.findings()));
        this.findings = ImmutableList.copyOf(unreadable);
    }

    /** Returns what {@code ledger} says once its merges are followed. */
    public static MergedLedger of(Ledger ledger) {
        return new MergedLedger(ledger);
    }

    /** Returns the subject that goes on for {@code subject}; itself if it was never given up. */
    public Subject resolve(Subject subject) {
        return new Subject(
                subject.type(),
                chains(subject).resolve(new PersonId(subject.id())).value());
    }

    /** Returns every identifier of what {@code subject} is one of, the one that goes on among them. */
    public SortedSet<Subject> all(Subject subject) {
        return chains(subject).all(new PersonId(subject.id())).stream()
                .map(id -> new Subject(subject.type(), id.value()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Subject::compareTo));
    }

    /** Returns the facts of all identifiers of what {@code subject} is one of, merges left out, in order. */
    public List<StandingFact> standing(Subject subject) {
        List<StandingFact> facts = new ArrayList<>();
        for (Subject one : all(subject)) {
            for (StandingFact standing : ledger.standing(one)) {
                if (!Merges.isMerge(standing.fact())) {
                    facts.add(standing);
                }
            }
        }
        return ImmutableList.sortedCopyOf(facts);
    }

    /**
     * Returns the merges that stand and give {@code subject} up, with effect or without: those to retract to part it
     * again.
     */
    public List<Fact> merges(Subject subject) {
        return ImmutableList.copyOf(links.getOrDefault(subject, List.of()));
    }

    /** Returns the subjects that go on and have facts, each with its facts, merges left out. */
    public SortedMap<Subject, List<StandingFact>> bySubject() {
        SortedMap<Subject, List<StandingFact>> facts = new TreeMap<>();
        for (StandingFact standing : ledger.standing()) {
            if (!Merges.isMerge(standing.fact())) {
                facts.computeIfAbsent(resolve(standing.fact().subject()), subject -> new ArrayList<>())
                        .add(standing);
            }
        }
        facts.replaceAll((subject, list) -> ImmutableList.sortedCopyOf(list));
        return facts;
    }

    /**
     * Returns the whole view as bytes: the same facts and merges give the same bytes, and so do a ledger and the same
     * ledger with merges that were undone.
     */
    public byte[] canonicalBytes() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<Subject, List<StandingFact>> entry : bySubject().entrySet()) {
            text.append(entry.getKey().type())
                    .append('\t')
                    .append(entry.getKey().id())
                    .append('\n');
            entry.getValue()
                    .forEach(
                            standing -> text.append(standing.fact().canonical()).append('\n'));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Returns the merges without effect: {@code alias-repeated} for a second target, {@code alias-cycle} for what would
     * close a ring, {@code merge-unreadable} for a payload or subject that is not as it should be.
     */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns nothing but that this is a view. */
    @Override
    public String toString() {
        return "MergedLedger[" + ledger + "]";
    }

    private PersonAliases chains(Subject subject) {
        return aliases.getOrDefault(subject.type(), PersonAliases.none());
    }

    /** The rules for chains are the same for persons and households; so are the rules for their identifiers. */
    private static PersonAlias alias(Subject alias, Subject of) {
        return new PersonAlias(new PersonId(alias.id()), new PersonId(of.id()));
    }
}
