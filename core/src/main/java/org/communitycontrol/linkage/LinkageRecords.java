package org.communitycontrol.linkage;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.ledger.Decoded;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.FactType;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.payload.PayloadReader;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.document.PersonAliases;
import org.communitycontrol.territory.GridCode;

/**
 * What a ledger says of partners, their tasks, primary care and participation.
 *
 * <p>The order in which its facts arrived makes no difference. A list of which the ledger holds no fact at all counts as
 * not given: a community that keeps no record of participation has no rate, not a rate of nought. A fact of another kind
 * is left alone; one of these kinds that cannot be read is {@linkplain #refused reported} and not used.
 */
public final class LinkageRecords {

    /** Somebody or an organisation works with the community; the subject is the {@code partner}. */
    public static final FactKind PARTNER = new FactKind("partner-registered");

    /** A partner has a task; the subject is the {@code partner}. */
    public static final FactKind TASK = new FactKind("partner-task");

    /** An institution of primary care looks after a grid; the subject is the {@code grid}. */
    public static final FactKind CARE = new FactKind("primary-care-assigned");

    /** A resident took part; the subject is the {@code person}, the day that of the fact. */
    public static final FactKind PARTICIPATION = new FactKind("took-part");

    private static final Map<FactKind, String> SUBJECTS =
            ImmutableMap.of(PARTNER, "partner", TASK, "partner", CARE, "grid", PARTICIPATION, "person");

    private final PersonAliases aliases;
    private final Set<FactKind> kinds = new LinkedHashSet<>();
    private final Set<Partner> partners = new LinkedHashSet<>();
    private final Set<PartnerTask> tasks = new LinkedHashSet<>();
    private final Set<CareAssignment> care = new LinkedHashSet<>();
    private final Set<Participation> participations = new LinkedHashSet<>();
    private final Map<FactId, Decoded.Refused<?>> refusals = new HashMap<>();

    private LinkageRecords(Ledger ledger, PersonAliases aliases) {
        this.aliases = aliases;
        for (StandingFact standing : ledger.standing()) {
            take(standing.fact());
        }
    }

    /** Returns what {@code ledger} says, each person under the identifier that goes on. */
    public static LinkageRecords of(Ledger ledger, PersonAliases aliases) {
        return new LinkageRecords(ledger, aliases);
    }

    /** Returns the facts to decide on. */
    public LinkageFacts facts() {
        return LinkageFacts.builder()
                .partners(given(PARTNER, partners))
                .tasks(given(TASK, tasks))
                .careAssignments(given(CARE, care))
                .participations(given(PARTICIPATION, participations))
                .build();
    }

    /** Returns the facts that were not used, with what is wrong in each. */
    public Map<FactId, Decoded.Refused<?>> refused() {
        return ImmutableMap.copyOf(refusals);
    }

    private <T> Optional<Set<T>> given(FactKind kind, Set<T> records) {
        return kinds.contains(kind) ? Optional.of(ImmutableSet.copyOf(records)) : Optional.empty();
    }

    private void take(Fact fact) {
        String subject = SUBJECTS.get(fact.kind());
        if (subject == null) {
            return;
        }
        kinds.add(fact.kind());
        Decoded<Boolean> read = fact.subject().type().equals(subject)
                ? FactType.of(fact.kind(), payload -> add(fact, payload.reader()))
                        .decode(fact)
                : new Decoded.Refused<>("/subject/type", Problem.of("wrong-subject"));
        read.match(known -> known, unknown -> unknown, refused -> refusals.put(fact.id(), refused));
    }

    private boolean add(Fact fact, PayloadReader in) {
        if (fact.kind().equals(PARTNER)) {
            return partners.add(partner(new PartnerId(fact.subject().id()), in));
        }
        if (fact.kind().equals(TASK)) {
            return tasks.add(task(new PartnerId(fact.subject().id()), in));
        }
        if (fact.kind().equals(CARE)) {
            return care.add(careAssignment(GridCode.parse(fact.subject().id()), in));
        }
        Matter matter = in.textAs("matter", Matter::new);
        in.finish();
        PersonId person = aliases.resolve(new PersonId(fact.subject().id()));
        return participations.add(new Participation(person, fact.occurredOn(), matter));
    }

    private static Partner partner(PartnerId id, PayloadReader in) {
        Partner.Builder partner = Partner.builder();
        partner.id(id)
                .kind(in.textAs("kind", PartnerKind::new))
                .organization(in.optional("organization", (reader, name) -> reader.textAs(name, OrganizationType::new)))
                .from(in.day("from"))
                .lastDay(to(in));
        in.finish();
        return partner.build();
    }

    private static PartnerTask task(PartnerId partner, PayloadReader in) {
        PartnerTask.Builder task = PartnerTask.builder();
        task.partner(partner)
                .matter(in.textAs("matter", Matter::new))
                .grid(in.optional("grid", (reader, name) -> reader.textAs(name, GridCode::parse)))
                .from(in.day("from"))
                .lastDay(to(in));
        in.finish();
        return task.build();
    }

    private static CareAssignment careAssignment(GridCode grid, PayloadReader in) {
        CareAssignment.Builder care = CareAssignment.builder();
        care.grid(grid)
                .institution(in.textAs("institution", PartnerId::new))
                .doctor(in.optional("doctor", (reader, name) -> reader.textAs(name, PartnerId::new)))
                .from(in.day("from"))
                .lastDay(to(in));
        in.finish();
        return care.build();
    }

    private static Optional<LocalDate> to(PayloadReader in) {
        return in.optional("to", PayloadReader::day);
    }
}
