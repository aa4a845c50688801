package org.communitycontrol.testkit.screening;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.ledger.Amendment;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.partition.Part;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.screening.VisitRecords;
import org.communitycontrol.screening.round.RoundRegister;
import org.communitycontrol.screening.round.RoundUnit;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;

/**
 * Two communities with three grids over ten days: up to six households and four key persons, registered for some of the
 * days, and facts about them and about others, with clashing ids, corrections and retractions.
 *
 * <p>Use as {@code @Domain(RoundDomain.class)}, or call the generators.
 */
public class RoundDomain extends DomainContextBase {

    /** The communities. */
    public static final List<DivisionCode> COMMUNITIES =
            List.of(DivisionCode.parse("350203001001"), DivisionCode.parse("350203002001"));

    private static final LocalDate FIRST = LocalDate.of(2020, 2, 10);
    private static final Instant FIRST_MOMENT = Instant.parse("2020-02-10T01:00:00Z");
    private static final int IDS = 14;

    /** Creates the domain; jqwik does so itself. */
    public RoundDomain() {}

    /** Returns days before, among and after those of the facts. */
    @Provide
    public Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-1, 12).map(FIRST::plusDays);
    }

    /** Returns dated registers. */
    @Provide
    public Arbitrary<RoundRegister> registers() {
        return units().list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .map(units -> RoundRegister.of(units.stream().map(Placed::of).toList())
                        .values()
                        .get(0));
    }

    /** Returns up to thirty facts in the order of their arrival, some of them more than once. */
    @Provide
    public Arbitrary<List<Fact>> histories() {
        return facts().list().ofMaxSize(30).withoutEdgeCases();
    }

    /** Returns visits, checks, corrections and retractions; some visits cannot be read. */
    @Provide
    public Arbitrary<Fact> facts() {
        Arbitrary<Subject> subjects = Arbitraries.oneOf(
                number(7).map(n -> new Subject(VisitRecords.HOUSEHOLD, "H-" + n)),
                number(5).map(n -> new Subject(VisitRecords.PERSON, "P-" + n)));
        return Combinators.combine(
                        subjects.flatMap(subject -> said(subject).map(said -> Tuple.of(subject, said))),
                        number(IDS),
                        number(10),
                        number(20))
                .as((about, id, day, moment) -> Fact.builder()
                        .id(new FactId("F-" + id))
                        .kind(about.get2().get1())
                        .version(1)
                        .subject(about.get1())
                        .occurredOn(FIRST.plusDays(day))
                        .recordedAt(FIRST_MOMENT.plus(Duration.ofHours(moment)))
                        .recorder(new Recorder("W-1"))
                        .payload(about.get2().get2())
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<Tuple.Tuple2<FactKind, Payload>> said(Subject subject) {
        FactKind kind = subject.type().equals(VisitRecords.HOUSEHOLD)
                ? VisitRecords.HOUSEHOLD_VISIT.kind()
                : VisitRecords.KEY_PERSON_CHECK.kind();
        Arbitrary<FactId> targets = number(IDS).map(n -> new FactId("F-" + n));
        return Arbitraries.frequencyOf(
                Tuple.of(6, outcomes().map(outcome -> Tuple.of(kind, outcome))),
                Tuple.of(
                        1,
                        Combinators.combine(targets, outcomes())
                                .as((target, outcome) -> Tuple.of(
                                        Amendment.CORRECTION, Amendment.correcting(target, "mistyped", outcome)))),
                Tuple.of(
                        1,
                        targets.map(
                                target -> Tuple.of(Amendment.RETRACTION, Amendment.retracting(target, "wrong-door")))));
    }

    private static Arbitrary<Payload> outcomes() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.just(Disposition.SCREENED)),
                                Tuple.of(5, Arbitraries.of(Disposition.class))),
                        number(10))
                .as((disposition, chance) -> {
                    Payload.Builder payload = Payload.builder().text("disposition", disposition.code());
                    // One in ten does not say who answers for it, or says what no visit can say.
                    if (chance > 0 && disposition.role() == Part.Role.NOT_EXPECTED) {
                        payload.text("verifiedBy", "W-2")
                                .text("reason", "demolished")
                                .text("approver", "W-3");
                    }
                    return payload.build();
                });
    }

    private static Arbitrary<RoundUnit> units() {
        Arbitrary<CoverageUnit> kinds = Arbitraries.of(CoverageUnit.class);
        Arbitrary<Optional<Integer>> ends = Arbitraries.integers().between(0, 9).optional(0.5);
        return Combinators.combine(
                        kinds, number(6), Arbitraries.of(COMMUNITIES), number(3).optional(0.8), number(6), ends)
                .as((unit, id, community, grid, from, length) -> RoundUnit.builder()
                        .unit(unit)
                        .id((unit == CoverageUnit.HOUSEHOLD ? "H-" : "P-") + id)
                        .community(community)
                        .grid(grid.map(serial -> GridCode.of(community, serial + 1)))
                        .from(FIRST.plusDays(from))
                        .lastDay(length.map(days -> FIRST.plusDays(from + (long) days)))
                        .build());
    }

    private static Arbitrary<Integer> number(int below) {
        return Arbitraries.integers().between(0, below - 1).withDistribution(RandomDistribution.uniform());
    }
}
