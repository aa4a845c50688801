package org.communitycontrol.testkit.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.json.intake.Duties;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.law.Policy;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.subsidy.MonthlySubsidy;
import org.communitycontrol.subsidy.SubsidyStatement;
import org.communitycontrol.subsidy.scheme.SubsidyScheme;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.DutyProof;
import org.communitycontrol.workforce.ProofRule;
import org.communitycontrol.workforce.ProofState;
import org.communitycontrol.workforce.ProofStep;
import org.communitycontrol.workforce.record.DutyRecords;
import org.communitycontrol.workforce.record.ServedDuty;

/** What holds for duty and its proof once they are facts: the ledger adds nothing and takes nothing. */
public interface DutyFactLaws {

    /** The sheets that duties are on. */
    List<String> SHEETS = List.of("sheet-1", "sheet-2");

    /** Returns what a ledger says of duty. */
    DutyRecords read(Ledger ledger);

    /** Returns the duties the laws are tried on. */
    @Provide
    default Arbitrary<List<ServedDuty>> served() {
        return Combinators.combine(
                        new WorkforceDomain().duties(),
                        Arbitraries.of(SHEETS).list().ofMaxSize(2).list().ofSize(14))
                .as((duties, sheets) -> {
                    List<ServedDuty> served = new ArrayList<>();
                    for (int i = 0; i < duties.size(); i++) {
                        served.add(new ServedDuty(duties.get(i), sheets.get(i)));
                    }
                    return served;
                });
    }

    /** Returns what was done about each sheet, within a week. */
    @Provide
    default Arbitrary<Map<String, List<ProofStep>>> steps() {
        Arbitrary<List<ProofStep>> list = new WorkforceDomain().proofSteps();
        return Combinators.combine(list, list).as((one, two) -> Map.of(SHEETS.get(0), one, SHEETS.get(1), two));
    }

    /** Returns the rules of proof the laws are tried on. */
    @Provide
    default Arbitrary<ProofRule> proofRules() {
        return new WorkforceDomain().proofRules();
    }

    /** Duties and proofs folded from facts in any order, from any two devices, are the plain ones. */
    @Property
    default void foldedFromFactsInAnyOrderItIsThePlainFunction(
            @ForAll("served") List<ServedDuty> served,
            @ForAll("steps") Map<String, List<ProofStep>> steps,
            @ForAll("proofRules") ProofRule proof,
            @ForAll Random random) {
        List<Fact> facts = facts(served, steps);
        Collections.shuffle(facts, random);
        int cut = random.nextInt(facts.size() + 1);
        DutyRecords read = read(Ledger.of(facts.subList(cut, facts.size()))
                .merge(Ledger.of(facts.subList(0, Math.min(facts.size(), cut + 2)))));
        Policy<ProofRule> rule = Policy.adHoc(proof);
        LocalDate asOf = WorkforceDomain.FIRST.plusDays(random.nextInt(12));

        assertThat(read.refused()).isEmpty();
        assertThat(new HashSet<>(read.duties()))
                .isEqualTo(new HashSet<>(served.stream().map(ServedDuty::duty).toList()))
                .hasSize(read.duties().size());
        Predicate<Duty> plain = proved(served, steps, asOf, rule);
        Predicate<Duty> folded = read.proved(asOf, rule);
        for (Duty duty : read.duties()) {
            assertThat(folded.test(duty)).isEqualTo(plain.test(duty));
        }
        assertThat(statements(read.duties(), folded))
                .isEqualTo(statements(
                        served.stream().map(ServedDuty::duty).distinct().toList(), plain));
    }

    /** A row of the table of duties and a fact of a duty are paid alike. */
    @Property
    default void aRowAndAFactGiveTheSameStatement(@ForAll("served") List<ServedDuty> served) {
        StringBuilder csv = new StringBuilder("worker,date,role,post,start,end,category\n");
        for (ServedDuty each : served) {
            Duty duty = each.duty();
            csv.append(String.join(
                            ",",
                            duty.worker().value(),
                            duty.date().toString(),
                            duty.role().code(),
                            duty.post().code(),
                            duty.start().toString(),
                            duty.end().toString(),
                            duty.category().map(category -> category.code()).orElse("")))
                    .append('\n');
        }
        List<Duty> rows = Duties.read(
                        new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8)), "duty.csv")
                .values()
                .stream()
                .map(Placed::value)
                .toList();
        DutyRecords read = read(Ledger.of(facts(served, Map.of())));

        assertThat(statements(read.duties(), duty -> true)).isEqualTo(statements(rows, duty -> true));
    }

    private static Predicate<Duty> proved(
            List<ServedDuty> served, Map<String, List<ProofStep>> steps, LocalDate asOf, Policy<ProofRule> rule) {
        return duty -> {
            Set<String> sheets = new HashSet<>();
            served.stream().filter(each -> each.duty().equals(duty)).forEach(each -> sheets.addAll(each.sheets()));
            List<Optional<ProofState>> states = sheets.stream()
                    .map(sheet -> DutyProof.decide(sheet, steps.getOrDefault(sheet, List.of()), asOf, rule)
                            .outcome()
                            .toOptional())
                    .toList();
            return states.contains(Optional.of(ProofState.PROVED))
                    && !states.contains(Optional.of(ProofState.NOT_PROVED));
        };
    }

    private static List<SubsidyStatement> statements(Collection<Duty> duties, Predicate<Duty> proved) {
        PolicyPack<SubsidyScheme> pack = ShippedPacks.book()
                .pack(SubsidyScheme.KIND, new PolicyId("xiamen-2020"))
                .orElseThrow();
        return MonthlySubsidy.statements(
                        duties.stream().map(Placed::of).toList(), YearMonth.of(2020, 2), pack::on, proved)
                .values();
    }

    private static List<Fact> facts(List<ServedDuty> served, Map<String, List<ProofStep>> steps) {
        List<Fact> facts = new ArrayList<>();
        for (ServedDuty each : served) {
            facts.add(fact(
                    facts.size(),
                    DutyRecords.SERVED,
                    new Subject(DutyRecords.WORKER, each.duty().worker().value()),
                    each.duty().date(),
                    DutyRecords.write(each)));
        }
        new TreeMap<>(steps)
                .forEach((sheet, all) -> all.forEach(step -> facts.add(fact(
                        facts.size(),
                        DutyRecords.kindOf(step),
                        new Subject(DutyRecords.SHEET, sheet),
                        step.on(),
                        DutyRecords.write(step)))));
        return facts;
    }

    private static Fact fact(int serial, FactKind kind, Subject subject, LocalDate day, Payload payload) {
        return Fact.builder()
                .id(new FactId("f" + serial))
                .kind(kind)
                .version(1)
                .subject(subject)
                .occurredOn(day)
                .recordedAt(day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                .recorder(new Recorder("r"))
                .payload(payload)
                .build();
    }
}
