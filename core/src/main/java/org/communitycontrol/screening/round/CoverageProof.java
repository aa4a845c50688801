package org.communitycontrol.screening.round;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
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
 */
@Value.Immutable
@JsonPropertyOrder({"area", "asOf", "unit", "days", "registerDigest", "evidenceDigest", "counts", "full", "units"})
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

    /** Every registered unit, by identifier. */
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
        StringBuilder registered = new StringBuilder();
        StringBuilder evidence = new StringBuilder();
        for (int i = 0; i < round.units().size(); i++) {
            RoundUnit each = round.units().get(i);
            registered.append(line(each)).append('\n');
            List<String> counting = round.statuses().get(i).facts().stream()
                    .map(id -> id.value())
                    .toList();
            for (StandingFact fact : counting.isEmpty() ? List.<StandingFact>of() : standing.apply(each.subject())) {
                if (counting.contains(fact.fact().id().value())) {
                    evidence.append(fact.fact().canonical()).append('\n');
                }
            }
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        round.partition().counts().forEach((disposition, count) -> counts.put(disposition.code(), count));
        return builder()
                .area(area)
                .asOf(asOf)
                .unit(unit)
                .days(rule.days(unit))
                .registerDigest(digest(registered))
                .evidenceDigest(digest(evidence))
                .putAllCounts(counts)
                .full(round.partition().full())
                .addAllUnits(round.statuses())
                .build();
    }

    /** Returns whether the register, the facts and the rule say the same as this claim; if not, where first. */
    default Recheck recheck(RoundRegister register, Function<Subject, List<StandingFact>> standing, CoverageRule rule) {
        CoverageProof found = of(area(), unit(), register, standing, asOf(), rule);
        if (days() != found.days()) {
            return new Recheck.Differs("days");
        }
        if (!registerDigest().equals(found.registerDigest())) {
            return new Recheck.Differs("registerDigest");
        }
        int claimed = units().size();
        for (int i = 0; i < Math.max(claimed, found.units().size()); i++) {
            if (i >= claimed
                    || i >= found.units().size()
                    || !units().get(i).equals(found.units().get(i))) {
                return new Recheck.Differs("units/" + i);
            }
        }
        if (!counts().equals(found.counts())) {
            return new Recheck.Differs("counts");
        }
        if (full() != found.full()) {
            return new Recheck.Differs("full");
        }
        return evidenceDigest().equals(found.evidenceDigest())
                ? new Recheck.Agrees()
                : new Recheck.Differs("evidenceDigest");
    }

    private static String line(RoundUnit unit) {
        Payload.Builder line = Payload.builder()
                .text("id", unit.id())
                .text("community", unit.community().value());
        unit.grid().map(GridCode::value).ifPresent(grid -> line.text("grid", grid));
        return line.build().canonical();
    }

    private static String digest(StringBuilder lines) {
        return Hashing.sha256().hashString(lines, StandardCharsets.UTF_8).toString();
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
