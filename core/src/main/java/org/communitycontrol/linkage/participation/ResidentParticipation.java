package org.communitycontrol.linkage.participation;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.law.Policy;
import org.communitycontrol.linkage.LinkageFacts;
import org.communitycontrol.linkage.LinkageRule;
import org.communitycontrol.linkage.Participation;
import org.communitycontrol.message.Input;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.partition.Rate;
import org.communitycontrol.people.PersonId;

/**
 * Decides what share of the adults of a community took part in its control.
 *
 * <p>Everybody counts once, however often they took part, and only those who are registered on the day: 12 entries of 5
 * residents and 2 visitors are 5 participants. While the age of anybody registered is not known there is no rate, only
 * {@linkplain ParticipationReason.AgesUnknown the least and the most} it can be.
 */
public final class ResidentParticipation {

    private ResidentParticipation() {}

    /** Returns the decision at the end of {@code asOf}; entries of later days are not looked at. */
    @ImplementsClauses({ClauseIds.C_1_4, ClauseIds.C_2_8})
    public static Decision<Rate, ParticipationReason> decide(
            ResidentsOfTheDay residents, LinkageFacts facts, LocalDate asOf, Policy<LinkageRule> policy) {
        ParticipationReason reason = facts.participations()
                .<ParticipationReason>map(entries -> reason(partition(residents, entries, asOf, policy.parameters())))
                .orElseGet(ParticipationReason.RecordsMissing::new);
        return Decision.<Rate, ParticipationReason>builder()
                .subject(residents.area().value())
                .asOf(asOf)
                .reason(reason)
                .policy(policy.reference())
                .addClauses(ClauseIds.C_1_4, ClauseIds.C_2_8)
                .addInputs(
                        Input.count("registered", residents.persons().size()),
                        Input.count("participationDays", policy.parameters().participationDays()))
                .addAllCounterFacts(counterFacts(reason, asOf))
                .build();
    }

    /** Returns every registered person in exactly one part. */
    public static ClosedPartition<ParticipationPart> partition(
            ResidentsOfTheDay residents, Set<Participation> entries, LocalDate asOf, LinkageRule rule) {
        Set<PersonId> tookPart = entries.stream()
                .filter(entry -> rule.counts(entry.on(), asOf))
                .map(Participation::person)
                .collect(ImmutableSet.toImmutableSet());
        ClosedPartition<ParticipationPart> partition = ClosedPartition.empty(ParticipationPart.class);
        for (PersonId person : residents.persons()) {
            Optional<LocalDate> born =
                    Optional.ofNullable(residents.birthDates().get(person));
            partition = partition.with(part(born, tookPart.contains(person), asOf, rule), 1);
        }
        return partition;
    }

    private static ParticipationPart part(
            Optional<LocalDate> born, boolean tookPart, LocalDate asOf, LinkageRule rule) {
        if (born.isEmpty()) {
            return tookPart ? ParticipationPart.AGE_UNKNOWN_TOOK_PART : ParticipationPart.AGE_UNKNOWN_DID_NOT;
        }
        if (!rule.isAdult(born.get(), asOf)) {
            return ParticipationPart.MINOR;
        }
        return tookPart ? ParticipationPart.TOOK_PART : ParticipationPart.DID_NOT;
    }

    private static ParticipationReason reason(ClosedPartition<ParticipationPart> persons) {
        long participants = persons.count(ParticipationPart.TOOK_PART);
        long adults = participants + persons.count(ParticipationPart.DID_NOT);
        long unknownParticipants = persons.count(ParticipationPart.AGE_UNKNOWN_TOOK_PART);
        long unknown = unknownParticipants + persons.count(ParticipationPart.AGE_UNKNOWN_DID_NOT);
        return unknown == 0
                ? new ParticipationReason.AdultsCounted(participants, adults)
                : new ParticipationReason.AgesUnknown(participants, adults, unknownParticipants, unknown);
    }

    /** One promise: with an entry of the day for every adult, the rate is full. */
    private static List<CounterFact<Rate>> counterFacts(ParticipationReason reason, LocalDate asOf) {
        return reason instanceof ParticipationReason.AdultsCounted counted && counted.participants() < counted.adults()
                ? List.of(new CounterFact<>(
                        "adults-take-part",
                        List.of(
                                Input.day("on", asOf),
                                Input.count("others", counted.adults() - counted.participants())),
                        new Rate(counted.adults(), counted.adults())))
                : List.of();
    }
}
