package org.communitycontrol.measures;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.message.Input;
import org.communitycontrol.risk.CommunitySituation;
import org.communitycontrol.risk.RiskTier;
import org.immutables.value.Value;

/**
 * The table of measures: what there is, and what each row requires and allows.
 *
 * <p>Every situation stands in exactly one row; so does every tier, unless the table goes by situation alone and names
 * none. The rows are in order from mild to strict.
 */
@Value.Immutable
public interface MeasureRule {

    /** The kind of a policy pack that holds these. */
    PolicyKind<MeasureRule> KIND = new PolicyKind<>("measures", MeasureRule.class);

    /** The longest time, in days, that a rule can leave between two reviews. */
    int MOST_DAYS = 366;

    /** All measures, each once. */
    @JsonProperty
    List<MeasureEntry> measures();

    /** The rows, from mild to strict. */
    @JsonProperty
    List<MeasureRow> rows();

    /** For how many days a restriction is ordered before it is looked at again, its first day not counted; 1 to 366. */
    @JsonProperty
    @Min(1)
    @Max(MOST_DAYS)
    int reviewDays();

    /** Returns the measure with {@code code}; empty if the table has none. */
    default Optional<MeasureEntry> find(MeasureCode code) {
        return measures().stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** Returns whether the table asks for the tier of the area. */
    default boolean goesByTier() {
        return rows().stream().anyMatch(row -> !row.tiers().isEmpty());
    }

    /** Refuses a table that leaves a tier or a situation in no row or in two, or uses a measure it does not describe. */
    @Value.Check
    default void checkTable() {
        NumberRules.between("reviewDays", reviewDays(), 1, MOST_DAYS);
        Set<MeasureCode> known = new HashSet<>();
        for (MeasureEntry entry : measures()) {
            if (!known.add(entry.code())) {
                throw refused("measures", "measure-repeated", entry.code().code());
            }
        }
        for (MeasureRow row : rows()) {
            row.allowed().stream()
                    .filter(code -> !known.contains(code))
                    .findFirst()
                    .ifPresent(code -> {
                        throw refused("rows", "measure-not-described", code.code());
                    });
        }
        checkOnce("situations", EnumSet.allOf(CommunitySituation.class), MeasureRow::situations);
        checkOnce(
                "tiers",
                goesByTier() ? EnumSet.allOf(RiskTier.class) : EnumSet.noneOf(RiskTier.class),
                MeasureRow::tiers);
    }

    private <E extends Enum<E>> void checkOnce(String field, Set<E> all, Function<MeasureRow, Set<E>> of) {
        Set<E> seen = new HashSet<>();
        for (MeasureRow row : rows()) {
            for (E element : of.apply(row)) {
                if (!seen.add(element)) {
                    throw refused("rows/" + field, "measure-row-twice", row.code());
                }
            }
        }
        if (!seen.equals(all)) {
            throw new DomainException.InvalidValue(
                    "rows/" + field,
                    Problem.of(
                            "measure-row-none", Input.count("covered", seen.size()), Input.count("all", all.size())));
        }
    }

    private static DomainException.InvalidValue refused(String field, String problem, String code) {
        return new DomainException.InvalidValue(field, Problem.of(problem, Input.code("code", code)));
    }

    @JsonCreator
    private static MeasureRule of(
            @JsonProperty(value = "measures", required = true) List<MeasureEntry> measures,
            @JsonProperty(value = "rows", required = true) List<MeasureRow> rows,
            @JsonProperty(value = "reviewDays", required = true) int reviewDays) {
        return builder()
                .addAllMeasures(measures)
                .addAllRows(rows)
                .reviewDays(reviewDays)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeasureRule}. */
    final class Builder extends ImmutableMeasureRule.Builder {
        Builder() {}
    }
}
