package org.communitycontrol.screening.round;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;
import org.immutables.value.Value;

/**
 * A claim about one coverage that somebody else can check: who was registered, where each stands, by which facts.
 *
 * <p>It holds identifiers and codes only. Whoever has the register, the ledger and the rule makes the same claim of them,
 * or finds the first place where this one says something else; see {@link #recheck}.
 *
 * <p>A round of many units is claimed in several {@linkplain #lines lines}: a head about all of them, which has a {@link
 * #tree} of digests in place of units, and a claim about each {@link #part}. The head alone proves the whole; the parts
 * say which unit it is where something is not so.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "area",
    "asOf",
    "unit",
    "days",
    "registerDigest",
    "evidenceDigest",
    "counts",
    "full",
    "part",
    "tree",
    "units"
})
public interface CoverageProof {

    /** The place. */
    @JsonProperty
    DivisionCode area();

    /** The day at whose end it holds. */
    @JsonProperty
    LocalDate asOf();

    /** What was counted. */
    @JsonProperty
    CoverageUnit unit();

    /** For how many days a visit counts. */
    @JsonProperty
    int days();

    /** SHA-256 in hexadecimal of who is registered on the day and where, one canonical JSON object a line. */
    @JsonProperty
    String registerDigest();

    /** SHA-256 in hexadecimal of the facts that count, as they stand, in canonical form, one a line. */
    @JsonProperty
    String evidenceDigest();

    /** The number of units by the code of their disposition, all eight. */
    @JsonProperty
    Map<String, Long> counts();

    /** Whether somebody was expected and everybody expected is done. */
    @JsonProperty
    boolean full();

    /** Of which units this is a claim; empty for all. */
    @JsonProperty
    Optional<ProofPart> part();

    /** Digests of the units, in the head of a claim in several lines; empty where the units are here. */
    @JsonProperty
    Optional<ProofTree> tree();

    /** Every registered unit, or those of the part, by identifier; none in a head. */
    @JsonProperty
    List<UnitEvidence> units();

    /**
     * Returns the claim that the register and the facts come to.
     *
     * @param standing what stands about a subject, in order, as {@code Ledger} and {@code RunningLedger} say it
     */
    @ImplementsClauses({ClauseIds.C_2_21, ClauseIds.C_2_22})
    static CoverageProof of(
            DivisionCode area,
            CoverageUnit unit,
            RoundRegister register,
            Function<Subject, List<StandingFact>> standing,
            LocalDate asOf,
            CoverageRule rule) {
        CoverageRound round = CoverageRound.at(register.within(area), unit, standing, asOf, rule);
        return claim(area, round, standing, rule).addAllUnits(round.statuses()).build();
    }

    /**
     * Returns the same claim in lines of at most {@code most} units: one line if that is enough, else a head and its parts
     * in order.
     *
     * @param round the round of {@code area}
     * @param most 1 to {@value ProofPart#LARGEST}
     */
    @ImplementsClauses({ClauseIds.C_2_21, ClauseIds.C_2_22})
    static List<CoverageProof> lines(
            DivisionCode area,
            CoverageRound round,
            Function<Subject, List<StandingFact>> standing,
            CoverageRule rule,
            int most) {
        ProofTree tree = ProofTree.of(round, most);
        if (round.units().size() <= most) {
            return List.of(claim(area, round, standing, rule)
                    .addAllUnits(round.statuses())
                    .build());
        }
        List<CoverageProof> lines = new ArrayList<>();
        lines.add(claim(area, round, standing, rule).tree(tree).build());
        for (int index = 0; index < tree.digests().size(); index++) {
            ProofPart part = new ProofPart(index, most);
            CoverageRound some = part.of(round);
            lines.add(claim(area, some, standing, rule)
                    .part(part)
                    .addAllUnits(some.statuses())
                    .build());
        }
        return lines;
    }

    private static Builder claim(
            DivisionCode area, CoverageRound round, Function<Subject, List<StandingFact>> standing, CoverageRule rule) {
        Hasher registered = Hashing.sha256().newHasher();
        Hasher evidence = Hashing.sha256().newHasher();
        for (int i = 0; i < round.units().size(); i++) {
            RoundUnit each = round.units().get(i);
            put(line(each), registered);
            List<FactId> counting = round.statuses().get(i).facts();
            for (StandingFact fact : counting.isEmpty() ? List.<StandingFact>of() : standing.apply(each.subject())) {
                if (counting.contains(fact.fact().id())) {
                    put(fact.fact().canonical(), evidence);
                }
            }
        }
        Builder claim = builder();
        round.partition().counts().forEach((disposition, count) -> claim.putCount(disposition.code(), count));
        claim.area(area)
                .asOf(round.asOf())
                .unit(round.unit())
                .days(rule.days(round.unit()))
                .registerDigest(registered.hash().toString())
                .evidenceDigest(evidence.hash().toString())
                .full(round.partition().full());
        return claim;
    }

    private static void put(String line, Hasher hasher) {
        hasher.putString(line, StandardCharsets.UTF_8).putByte((byte) '\n');
    }

    /** Returns whether the register, the facts and the rule say the same as this claim; if not, where first. */
    default Recheck recheck(RoundRegister register, Function<Subject, List<StandingFact>> standing, CoverageRule rule) {
        return recheck(CoverageRound.at(register.within(area()), unit(), standing, asOf(), rule), standing, rule);
    }

    /**
     * Returns the same for many lines about one round, which is made once.
     *
     * @param round the round of this claim's area, unit and day
     */
    default Recheck recheck(CoverageRound round, Function<Subject, List<StandingFact>> standing, CoverageRule rule) {
        CoverageRound mine = part().map(part -> part.of(round)).orElse(round);
        CoverageProof found = claim(area(), mine, standing, rule)
                .part(part())
                .tree(tree().map(tree -> ProofTree.of(mine, tree.size())))
                .addAllUnits(tree().isPresent() ? List.of() : mine.statuses())
                .build();
        return Recheck.first(this, found);
    }

    private static String line(RoundUnit unit) {
        Payload.Builder line = Payload.builder()
                .text("id", unit.id())
                .text("community", unit.community().value());
        unit.grid().map(GridCode::value).ifPresent(grid -> line.text("grid", grid));
        return line.build().canonical();
    }

    @JsonCreator
    private static CoverageProof of(
            @JsonProperty(value = "area", required = true) DivisionCode area,
            @JsonProperty(value = "asOf", required = true) LocalDate asOf,
            @JsonProperty(value = "unit", required = true) CoverageUnit unit,
            @JsonProperty(value = "days", required = true) int days,
            @JsonProperty(value = "registerDigest", required = true) String registerDigest,
            @JsonProperty(value = "evidenceDigest", required = true) String evidenceDigest,
            @JsonProperty(value = "counts", required = true) Map<String, Long> counts,
            @JsonProperty(value = "full", required = true) boolean full,
            @JsonProperty("part") Optional<ProofPart> part,
            @JsonProperty("tree") Optional<ProofTree> tree,
            @JsonProperty(value = "units", required = true) List<UnitEvidence> units) {
        return builder()
                .area(area)
                .asOf(asOf)
                .unit(unit)
                .days(days)
                .registerDigest(registerDigest)
                .evidenceDigest(evidenceDigest)
                .putAllCounts(counts)
                .full(full)
                .part(part)
                .tree(tree)
                .addAllUnits(units)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CoverageProof}. */
    final class Builder extends ImmutableCoverageProof.Builder {
        Builder() {}
    }
}
