package org.communitycontrol.testkit.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.measures.AreaBasis;
import org.communitycontrol.measures.AuthorityLevel;
import org.communitycontrol.measures.EssentialAccess;
import org.communitycontrol.measures.MeasureRule;
import org.communitycontrol.measures.PlannedMeasure;
import org.communitycontrol.measures.Proportion;
import org.communitycontrol.measures.ProportionReason;
import org.communitycontrol.measures.ServiceCode;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Operand;

/** What holds for whatever judges whether measures go too far. */
public interface GuardLaws {

    /** Returns the decision on each measure, in order. */
    List<Decision<Proportion, ProportionReason>> decide(
            List<PlannedMeasure> plan, AreaBasis area, LocalDate asOf, Policy<MeasureRule> policy);

    /** Returns the plans the laws are tried on. */
    @Provide
    default Arbitrary<List<PlannedMeasure>> plans() {
        return new MeasuresDomain().planned().list().ofMaxSize(5);
    }

    /** Returns the measures the laws are tried on. */
    @Provide
    default Arbitrary<PlannedMeasure> planned() {
        return new MeasuresDomain().planned();
    }

    /** Returns the areas the laws are tried on. */
    @Provide
    default Arbitrary<AreaBasis> areas() {
        return new MeasuresDomain().areas();
    }

    /** Returns the tables the laws are tried on. */
    @Provide
    default Arbitrary<MeasureRule> rules() {
        return new MeasuresDomain().rules();
    }

    /** Returns the days the laws are tried on. */
    @Provide
    default Arbitrary<LocalDate> asOf() {
        return new MeasuresDomain().days();
    }

    /** An added measure never takes away what was found before. */
    @Property
    default void anAddedMeasureNeverRemovesAFinding(
            @ForAll("plans") List<PlannedMeasure> plan,
            @ForAll("planned") PlannedMeasure added,
            @ForAll("areas") AreaBasis area,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") MeasureRule rule) {
        List<PlannedMeasure> more = new ArrayList<>(plan);
        more.add(added);
        assertThat(decide(more, area, asOf, Policy.adHoc(rule)).subList(0, plan.size()))
                .isEqualTo(decide(plan, area, asOf, Policy.adHoc(rule)));
    }

    /** A repair repairs: applied as it says, the measure is in proportion. */
    @Property
    default void everyRepairComesTrue(
            @ForAll("planned") PlannedMeasure measure,
            @ForAll("areas") AreaBasis area,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") MeasureRule rule) {
        Decision<Proportion, ProportionReason> decision = one(measure, area, asOf, rule);
        boolean tooMuch = decision.outcome()
                .toOptional()
                .filter(Proportion.OVER_CONTROL::equals)
                .isPresent();
        assertThat(decision.counterFacts().isEmpty()).isEqualTo(!tooMuch);
        for (CounterFact<Proportion> repair : decision.counterFacts()) {
            Optional<PlannedMeasure> repaired = repaired(measure, repair, asOf);
            Optional<Proportion> then = repaired.isEmpty()
                    ? Optional.of(Proportion.PROPORTIONATE)
                    : one(repaired.get(), area, asOf, rule).outcome().toOptional();
            assertThat(then).contains(repair.then());
        }
    }

    /** Whatever the rule, cutting off emergency, medical, food or care access is too much. */
    @Property
    default void essentialAccessIsNeverCutOff(
            @ForAll("planned") PlannedMeasure measure,
            @ForAll("areas") AreaBasis area,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") MeasureRule rule) {
        Optional<Proportion> outcome = one(measure, area, asOf, rule).outcome().toOptional();
        if (!measure.blocks().isEmpty() && measure.holdsOn(asOf)) {
            assertThat(outcome).isNotEqualTo(Optional.of(Proportion.PROPORTIONATE));
        }
    }

    /** An area that is not known gets no verdict that a measure is in proportion. */
    @Property
    default void anUnknownAreaAllowsNothing(
            @ForAll("planned") PlannedMeasure measure,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") MeasureRule rule) {
        AreaBasis unknown = AreaBasis.builder().area("A").build();
        Optional<Proportion> outcome =
                one(measure, unknown, asOf, rule).outcome().toOptional();
        assertThat(outcome.isPresent()).isEqualTo(!measure.holdsOn(asOf));
    }

    private Decision<Proportion, ProportionReason> one(
            PlannedMeasure measure, AreaBasis area, LocalDate asOf, MeasureRule rule) {
        return decide(List.of(measure), area, asOf, Policy.adHoc(rule)).get(0);
    }

    /** The measure with what the repair names; empty if it is lifted. */
    private static Optional<PlannedMeasure> repaired(
            PlannedMeasure measure, CounterFact<Proportion> repair, LocalDate asOf) {
        if (repair.code().equals("lift-measure")) {
            return Optional.empty();
        }
        Optional<String> basis = measure.basis();
        Optional<LocalDate> until = measure.until();
        Optional<AuthorityLevel> approved = measure.approvedBy();
        Set<EssentialAccess> blocks = EnumSet.noneOf(EssentialAccess.class);
        blocks.addAll(measure.blocks());
        Set<ServiceCode> services = new TreeSet<>(measure.services());
        for (Input input : repair.inputs()) {
            switch (input.name()) {
                case "add" -> basis = Optional.of("order-of-" + asOf);
                case "until" -> until = Optional.of(((Operand.Day) input.value()).value());
                case "open" ->
                    blocks.removeIf(access -> access.code().equals(input.value().text()));
                case "service" -> services.add(new ServiceCode(input.value().text()));
                case "approval" ->
                    approved = Arrays.stream(AuthorityLevel.values())
                            .filter(level -> level.code().equals(input.value().text()))
                            .findFirst();
                default -> {}
            }
        }
        return Optional.of(PlannedMeasure.builder()
                .measure(measure.measure())
                .from(measure.from())
                .until(until)
                .scope(measure.scope())
                .basis(basis)
                .addAllBlocks(blocks)
                .addAllServices(services)
                .approvedBy(approved)
                .build());
    }
}
