package org.communitycontrol.reporting.coverage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.territory.DivisionLevel;

/**
 * One coverage of one place.
 *
 * @param level the level of the place
 * @param code the digits of the place, or {@link CoverageRollUp#NATION_CODE}
 * @param name for display; empty where it is not known
 * @param unit what is counted
 * @param units the registered units by disposition
 */
@JsonPropertyOrder({"level", "code", "name", "unit", "registered", "expected", "counts", "rate", "full"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CoverageRow(
        @JsonProperty DivisionLevel level,
        @JsonProperty String code,
        @JsonProperty String name,
        @JsonProperty CoverageUnit unit,
        @JsonIgnore ClosedPartition<Disposition> units) {

    /** Returns all registered units: the sum of the eight dispositions. */
    @JsonProperty
    public long registered() {
        return units.registered();
    }

    /** Returns registered less verified vacant, moved and excluded. */
    @JsonProperty
    public long expected() {
        return units.expected();
    }

    /** Returns the number of units by the code of their disposition, all eight. */
    @JsonProperty
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        units.counts().forEach((disposition, count) -> counts.put(disposition.code(), count));
        return counts;
    }

    /** Returns screened over expected in percent with one decimal; empty where nothing is expected. */
    @JsonProperty
    public Optional<BigDecimal> rate() {
        return units.rate().percent();
    }

    /** Returns whether every expected unit is screened; false where nothing is expected. */
    @JsonProperty
    public boolean full() {
        return units.full();
    }
}
