package org.communitycontrol.testkit.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.communitycontrol.measures.AreaBasis;
import org.communitycontrol.measures.AuthorityLevel;
import org.communitycontrol.measures.EssentialAccess;
import org.communitycontrol.measures.MeasureCode;
import org.communitycontrol.measures.MeasureEntry;
import org.communitycontrol.measures.MeasureForm;
import org.communitycontrol.measures.MeasureRow;
import org.communitycontrol.measures.MeasureRule;
import org.communitycontrol.measures.MeasureScope;
import org.communitycontrol.measures.PlannedMeasure;
import org.communitycontrol.measures.ServiceCode;
import org.communitycontrol.message.Wording;
import org.communitycontrol.risk.CommunitySituation;
import org.communitycontrol.risk.RiskTier;

/** Tables of measures, areas and planned measures; few enough different measures that plans and tables meet. */
public final class MeasuresDomain extends DomainContextBase {

    private static final LocalDate START = LocalDate.of(2020, 4, 14);
    private static final List<ServiceCode> SERVICES =
            List.of(ServiceCode.DAILY_SUPPLY, ServiceCode.MEDICAL_TRANSFER, new ServiceCode("care-visit"));
    /** How many measures a table describes. */
    static final int MEASURES = 6;

    /** Returns the domain; it has no settings. */
    public MeasuresDomain() {}

    /** Returns the days the laws are tried on. */
    @Provide
    public Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20).map(START::plusDays);
    }

    /** Returns areas, some of which are not known. */
    @Provide
    public Arbitrary<AreaBasis> areas() {
        return Combinators.combine(
                        Arbitraries.of(RiskTier.class).optional(0.9),
                        Arbitraries.of(CommunitySituation.class).optional(0.9))
                .as((tier, situation) -> AreaBasis.builder()
                        .area("A")
                        .tier(tier)
                        .situation(situation)
                        .build());
    }

    /** Returns planned measures, of which the last code is in no table. */
    @Provide
    public Arbitrary<PlannedMeasure> planned() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, MEASURES + 1),
                        days(),
                        Arbitraries.integers().between(0, 20).optional(0.7),
                        Arbitraries.of(MeasureScope.class),
                        Arbitraries.of("order-1", "order-2").optional(0.6),
                        Arbitraries.of(EssentialAccess.class).set().ofMaxSize(1),
                        Arbitraries.of(SERVICES).set(),
                        Arbitraries.of(AuthorityLevel.class).optional(0.8))
                .as((code, from, length, scope, basis, blocks, services, approved) -> PlannedMeasure.builder()
                        .measure(code(code))
                        .from(from)
                        .until(length.map(days -> from.plusDays(days)))
                        .scope(scope)
                        .basis(basis)
                        .addAllBlocks(blocks)
                        .addAllServices(services)
                        .approvedBy(approved)
                        .build());
    }

    /** Returns tables of three rows, each named after how strict it is and what it allows: {@code strict-2-5}. */
    @Provide
    public Arbitrary<MeasureRule> rules() {
        Arbitrary<Set<Integer>> allowed =
                Arbitraries.integers().between(1, MEASURES).set();
        return Combinators.combine(
                        entries(),
                        allowed,
                        allowed,
                        allowed,
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 30))
                .as((entries, mild, middle, strict, byTier, review) -> MeasureRule.builder()
                        .addAllMeasures(entries)
                        .addRows(
                                row("mild", byTier, RiskTier.LOW, Set.of(CommunitySituation.NO_CASE_FOUND), mild),
                                row(
                                        "middle",
                                        byTier,
                                        RiskTier.MEDIUM,
                                        Set.of(CommunitySituation.CASE_APPEARED, CommunitySituation.OUTBREAK),
                                        middle),
                                row("strict", byTier, RiskTier.HIGH, Set.of(CommunitySituation.TRANSMISSION), strict))
                        .reviewDays(review)
                        .build());
    }

    private static Arbitrary<List<MeasureEntry>> entries() {
        Arbitrary<MeasureEntry.Builder> one = Combinators.combine(
                        Arbitraries.of(MeasureForm.class),
                        Arbitraries.of(SERVICES).set().ofMinSize(1),
                        Arbitraries.of(AuthorityLevel.class))
                .as((form, services, approval) -> MeasureEntry.builder()
                        .title(new Wording("措施", "measure"))
                        .basis("art. 1")
                        .form(form)
                        .addAllServices(services)
                        .approval(approval));
        return one.list().ofSize(MEASURES).map(builders -> {
            List<MeasureEntry> entries = new ArrayList<>();
            for (MeasureEntry.Builder builder : builders) {
                entries.add(builder.code(code(entries.size() + 1)).build());
            }
            return entries;
        });
    }

    private static MeasureRow row(
            String name, boolean byTier, RiskTier tier, Set<CommunitySituation> situations, Set<Integer> allowed) {
        StringBuilder code = new StringBuilder(name);
        new TreeSet<>(allowed).forEach(measure -> code.append('-').append(measure));
        MeasureRow.Builder row = row(code.toString()).addAllSituations(situations);
        if (byTier) {
            row.addTiers(tier);
        }
        return row.build();
    }

    /** Returns a row for no tier and no situation yet that says what its {@code code} says. */
    static MeasureRow.Builder row(String code) {
        MeasureRow.Builder row = MeasureRow.builder().code(code);
        Arrays.stream(code.split("-")).skip(1).map(Integer::valueOf).forEach(measure -> {
            row.addAllowed(code(measure));
            if (measure % 2 == 0) {
                row.addRequired(code(measure));
            }
        });
        return row;
    }

    private static MeasureCode code(int number) {
        return new MeasureCode("measure-" + number);
    }
}
