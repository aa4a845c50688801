package org.communitycontrol.testkit.screening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.KeyGroup;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.screening.CoverageFacts;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.screening.Visit;
import org.communitycontrol.testkit.days.DaysDomain;

/**
 * Small communities over thirty days, most of their units screened, so that full coverages and those that miss one unit
 * both come up often.
 *
 * <p>Use as {@code @Domain(ScreeningDomain.class)}, or call the generators.
 */
public class ScreeningDomain extends DomainContextBase {

    /** The first day of a visit. */
    public static final LocalDate FIRST = LocalDate.of(2020, 2, 10);

    private static final int SPAN = 30;

    /** Creates the domain; jqwik does so itself. */
    public ScreeningDomain() {}

    /** Returns days before, among and after the visits. */
    @Provide
    public Arbitrary<LocalDate> days() {
        return DaysDomain.days(FIRST.minusDays(1), FIRST.plusDays(SPAN + 10));
    }

    /** Returns rules that let a visit count for one day to forty. */
    @Provide
    public Arbitrary<CoverageRule> rules() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 40).withDistribution(RandomDistribution.uniform());
        return Combinators.combine(days, days)
                .as((household, keyGroup) -> CoverageRule.builder()
                        .householdScreeningDays(household)
                        .keyGroupMonitoringDays(keyGroup)
                        .addKeyGroups(KeyGroup.RETURNEE)
                        .build());
    }

    /** Returns the visits to one unit in the order of their days. */
    @Provide
    public Arbitrary<List<Visit>> visits() {
        Arbitrary<Disposition> outcomes = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Disposition.SCREENED)),
                Tuple.of(
                        4,
                        Arbitraries.of(Disposition.class).filter(disposition -> disposition != Disposition.NOT_YET)));
        return Combinators.combine(Arbitraries.integers().between(0, SPAN), outcomes)
                .as((day, outcome) -> new Visit(FIRST.plusDays(day), outcome))
                .list()
                .ofMaxSize(4)
                .map(list ->
                        list.stream().sorted(Comparator.comparing(Visit::on)).toList());
    }

    /** Returns what is known of communities: some in disorder or without a register, some well served. */
    @Provide
    public Arbitrary<CoverageFacts> coverageFacts() {
        Arbitrary<Optional<List<List<Visit>>>> register =
                visits().list().ofMaxSize(5).optional(0.9);
        Arbitrary<CoverageFacts> any = Combinators.combine(register, register)
                .as((households, keyPersons) -> facts("", households, keyPersons));
        return Arbitraries.oneOf(any, wellServed(""), wellServed("")).withoutEdgeCases();
    }

    /** Returns communities with both registers, whose identifiers begin with {@code prefix}. */
    public static Arbitrary<CoverageFacts> complete(String prefix) {
        Arbitrary<List<List<Visit>>> register =
                new ScreeningDomain().visits().list().ofMaxSize(5);
        Arbitrary<CoverageFacts> any = Combinators.combine(register, register)
                .as((households, keyPersons) -> facts(prefix, Optional.of(households), Optional.of(keyPersons)));
        return Arbitraries.oneOf(any, wellServed(prefix)).withoutEdgeCases();
    }

    /** Everybody was reached between the tenth day and the fifteenth, once at least; now and then there is nobody. */
    private static Arbitrary<CoverageFacts> wellServed(String prefix) {
        Arbitrary<List<Visit>> visits = Arbitraries.integers()
                .between(10, 15)
                .map(day -> new Visit(FIRST.plusDays(day), Disposition.SCREENED))
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(list ->
                        list.stream().sorted(Comparator.comparing(Visit::on)).toList());
        Arbitrary<List<List<Visit>>> register = visits.list().ofMaxSize(3);
        return Combinators.combine(register, register)
                .as((households, keyPersons) -> facts(prefix, Optional.of(households), Optional.of(keyPersons)));
    }

    private static CoverageFacts facts(
            String prefix, Optional<List<List<Visit>>> households, Optional<List<List<Visit>>> keyPersons) {
        CoverageFacts facts = CoverageFacts.of("350203001001");
        if (households.isPresent()) {
            TreeMap<HouseholdId, List<Visit>> register = new TreeMap<>();
            households.get().forEach(visits -> register.put(new HouseholdId(prefix + "H-" + register.size()), visits));
            facts = facts.withHouseholds(register);
        }
        if (keyPersons.isPresent()) {
            TreeMap<PersonId, List<Visit>> register = new TreeMap<>();
            keyPersons.get().forEach(visits -> register.put(new PersonId(prefix + "P-" + register.size()), visits));
            facts = facts.withKeyPersons(register);
        }
        return facts;
    }
}
