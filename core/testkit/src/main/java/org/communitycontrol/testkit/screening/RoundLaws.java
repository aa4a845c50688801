package org.communitycontrol.testkit.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.partition.Part;
import org.communitycontrol.partition.Rate;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.screening.round.CoverageProof;
import org.communitycontrol.screening.round.CoverageRound;
import org.communitycontrol.screening.round.Denominator;
import org.communitycontrol.screening.round.Errand;
import org.communitycontrol.screening.round.RoundRegister;
import org.communitycontrol.screening.round.RoundUnit;
import org.communitycontrol.screening.round.UnitEvidence;
import org.communitycontrol.territory.Responsibility;

/** What holds for whatever counts a round of screening and proves what it counted. */
public interface RoundLaws {

    /** Returns where every unit stands at the end of {@code asOf}. */
    CoverageRound round(RoundRegister register, CoverageUnit unit, Ledger ledger, LocalDate asOf, CoverageRule rule);

    /** Returns whether a claim is found true. */
    boolean accepts(CoverageProof claim, RoundRegister register, Ledger ledger, CoverageRule rule);

    /** Returns the registers the laws are tried on. */
    @Provide
    default Arbitrary<RoundRegister> registers() {
        return new RoundDomain().registers();
    }

    /** Returns the histories the laws are tried on. */
    @Provide
    default Arbitrary<List<Fact>> histories() {
        return new RoundDomain().histories();
    }

    /** Returns the days the laws are tried on. */
    @Provide
    default Arbitrary<LocalDate> asOf() {
        return new RoundDomain().days();
    }

    /** Returns the rules the laws are tried on. */
    @Provide
    default Arbitrary<CoverageRule> rules() {
        return new ScreeningDomain().rules();
    }

    /** Whoever is registered on the day has one disposition, and nobody else has; facts never change the denominator. */
    @Property
    default void theRegisterAloneIsTheDenominator(
            @ForAll("registers") RoundRegister register,
            @ForAll("histories") List<Fact> history,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CoverageRule rule) {
        for (CoverageUnit unit : CoverageUnit.values()) {
            List<String> registered =
                    register.on(asOf, unit).stream().map(RoundUnit::id).toList();
            CoverageRound round = round(register, unit, Ledger.of(history), asOf, rule);
            assertThat(round.statuses().stream().map(UnitEvidence::id)).containsExactlyElementsOf(registered);
            assertThat(registered).doesNotHaveDuplicates();
            assertThat(round.partition().registered()).isEqualTo(registered.size());
            CoverageRound parts = round.within(RoundDomain.COMMUNITIES.get(0));
            assertThat(parts.partition()
                            .plus(round.within(RoundDomain.COMMUNITIES.get(1)).partition()))
                    .isEqualTo(round.partition());
        }
    }

    /** Nobody leaves what is expected but by a fact that names who answers for it. */
    @Property
    default void nobodyLeavesTheDenominatorWithoutAName(
            @ForAll("registers") RoundRegister register,
            @ForAll("histories") List<Fact> history,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CoverageRule rule) {
        Ledger ledger = Ledger.of(history);
        for (CoverageUnit unit : CoverageUnit.values()) {
            CoverageRound round = round(register, unit, ledger, asOf, rule);
            for (int i = 0; i < round.units().size(); i++) {
                UnitEvidence status = round.statuses().get(i);
                if (status.disposition() == Disposition.VACANT_VERIFIED
                        || status.disposition() == Disposition.EXCLUDED) {
                    String who = status.disposition() == Disposition.EXCLUDED ? "approver" : "verifiedBy";
                    assertThat(ledger.standing(round.units().get(i).subject())).anySatisfy(standing -> {
                        Payload payload = standing.fact().payload();
                        assertThat(payload.get(who)).isPresent();
                        assertThat(status.facts()).contains(standing.fact().id());
                    });
                }
            }
        }
    }

    /** The list of what is missing names every outstanding unit once and no other, whoever answers. */
    @Property
    default void errandsAreTheShortestListOfWhatIsMissing(
            @ForAll("registers") RoundRegister register,
            @ForAll("histories") List<Fact> history,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CoverageRule rule) {
        for (CoverageUnit unit : CoverageUnit.values()) {
            CoverageRound round = round(register, unit, Ledger.of(history), asOf, rule);
            List<Errand> errands = Errand.of(round, Responsibility.of(List.of()));
            assertThat(errands.stream().flatMap(errand -> errand.units().stream()))
                    .containsExactlyInAnyOrderElementsOf(round.outstanding());
            Set<String> done = new HashSet<>(round.outstanding());
            assertThat(screening(round, done).outstanding()).isZero();
            for (String left : round.outstanding()) {
                Set<String> butOne = new HashSet<>(done);
                butOne.remove(left);
                assertThat(screening(round, butOne).full()).isFalse();
            }
        }
    }

    /** Every denominator is named and holds the screened; none exceeds the register. */
    @Property
    default void everyDenominatorHoldsTheScreened(
            @ForAll("registers") RoundRegister register,
            @ForAll("histories") List<Fact> history,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CoverageRule rule) {
        ClosedPartition<Disposition> units = round(register, CoverageUnit.HOUSEHOLD, Ledger.of(history), asOf, rule)
                .partition();
        for (Denominator denominator : Denominator.values()) {
            Rate rate = denominator.rate(units);
            assertThat(rate.numerator()).isEqualTo(units.count(Disposition.SCREENED));
            assertThat(rate.denominator()).isLessThanOrEqualTo(units.registered());
        }
        assertThat(Denominator.EXPECTED.rate(units)).isEqualTo(units.rate());
        assertThat(Denominator.EXPECTED_AND_FOUND.rate(units).denominator())
                .isLessThanOrEqualTo(Denominator.EXPECTED.rate(units).denominator());
    }

    /** A true claim is accepted, from the same facts in any order. */
    @Property
    default void theTrueClaimIsAccepted(
            @ForAll("registers") RoundRegister register,
            @ForAll("histories") List<Fact> history,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CoverageRule rule,
            @ForAll long seed) {
        List<Fact> shuffled = new ArrayList<>(history);
        shuffled.addAll(history);
        Collections.shuffle(shuffled, new Random(seed));
        for (CoverageUnit unit : CoverageUnit.values()) {
            CoverageProof claim = claim(register, unit, Ledger.of(history), asOf, rule);
            assertThat(accepts(claim, register, Ledger.of(shuffled), rule)).isTrue();
        }
    }

    /** Whatever is changed in a claim, it is found. */
    @Property
    default void everyTamperingIsFound(
            @ForAll("registers") RoundRegister register,
            @ForAll("histories") List<Fact> history,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CoverageRule rule) {
        Ledger ledger = Ledger.of(history);
        for (CoverageUnit unit : CoverageUnit.values()) {
            CoverageProof claim = claim(register, unit, ledger, asOf, rule);
            for (CoverageProof changed : Tampering.of(claim)) {
                assertThat(accepts(changed, register, ledger, rule)).isFalse();
            }
        }
    }

    /** A claim in several lines holds in every line, has every unit in exactly one, and whatever is changed is found. */
    @Property
    default void everyLineOfALongClaimHoldsAndEveryTamperingIsFound(
            @ForAll("registers") RoundRegister register,
            @ForAll("histories") List<Fact> history,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CoverageRule rule,
            @ForAll @IntRange(min = 1, max = 4) int most) {
        Ledger ledger = Ledger.of(history);
        CoverageProof whole = claim(register, CoverageUnit.HOUSEHOLD, ledger, asOf, rule);
        CoverageRound round =
                CoverageRound.at(register.within(whole.area()), CoverageUnit.HOUSEHOLD, ledger::standing, asOf, rule);
        List<CoverageProof> lines = CoverageProof.lines(whole.area(), round, ledger::standing, rule, most);
        assertThat(lines.stream().flatMap(line -> line.units().stream()).toList())
                .isEqualTo(whole.units());
        assertThat(lines).allMatch(line -> line.units().size() <= most);
        assertThat(lines.get(0).counts()).isEqualTo(whole.counts());
        assertThat(lines.get(0).evidenceDigest()).isEqualTo(whole.evidenceDigest());
        for (CoverageProof line : lines) {
            assertThat(accepts(line, register, ledger, rule)).isTrue();
            for (CoverageProof changed : Tampering.of(line)) {
                assertThat(accepts(changed, register, ledger, rule)).isFalse();
            }
        }
    }

    /** A fact that counts and is taken away, or is changed, makes the claim of it false. */
    @Property
    default void aClaimStandsOnEveryFactItNames(
            @ForAll("registers") RoundRegister register,
            @ForAll("histories") List<Fact> history,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CoverageRule rule) {
        Ledger ledger = Ledger.of(history);
        CoverageProof claim = claim(register, CoverageUnit.HOUSEHOLD, ledger, asOf, rule);
        for (UnitEvidence unit : claim.units()) {
            for (FactId id : unit.facts()) {
                List<Fact> without =
                        history.stream().filter(fact -> !fact.id().equals(id)).toList();
                assertThat(accepts(claim, register, Ledger.of(without), rule)).isFalse();
            }
        }
    }

    private static CoverageProof claim(
            RoundRegister register, CoverageUnit unit, Ledger ledger, LocalDate asOf, CoverageRule rule) {
        return CoverageProof.of(RoundDomain.COMMUNITIES.get(0), unit, register, ledger::standing, asOf, rule);
    }

    private static ClosedPartition<Disposition> screening(CoverageRound round, Set<String> done) {
        ClosedPartition<Disposition> units = round.partition();
        for (UnitEvidence status : round.statuses()) {
            if (done.contains(status.id()) && status.disposition().role() == Part.Role.OUTSTANDING) {
                units = units.move(status.disposition(), Disposition.SCREENED);
            }
        }
        return units;
    }
}
