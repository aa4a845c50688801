package org.communitycontrol.measures;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.immutables.value.Value;

/** A measure as an area means to take it, or takes it. */
@Value.Immutable
public interface PlannedMeasure {

    /** Which measure. */
    @JsonProperty
    MeasureCode measure();

    /** The first day. */
    @JsonProperty
    LocalDate from();

    /** The last day, included; empty where none is set. */
    @JsonProperty
    Optional<LocalDate> until();

    /** Whom it meets. */
    @JsonProperty
    MeasureScope scope();

    /** The decision or document it is ordered by, as an identifier of the host's. */
    @JsonProperty
    Optional<String> basis();

    /** What it cuts off. */
    @JsonProperty
    Set<EssentialAccess> blocks();

    /** The services that stand beside it. */
    @JsonProperty
    @Value.NaturalOrder
    SortedSet<ServiceCode> services();

    /** The highest level that approved it; empty where nobody did. */
    @JsonProperty
    Optional<AuthorityLevel> approvedBy();

    /** Returns whether it holds on {@code day}. */
    default boolean holdsOn(LocalDate day) {
        return !day.isBefore(from()) && until().filter(day::isAfter).isEmpty();
    }

    /** Refuses a last day before the first. */
    @Value.Check
    default void checkDays() {
        if (until().filter(from()::isAfter).isPresent()) {
            throw new DomainException.InvalidValue("until", Problem.of("days-reversed", Input.day("from", from())));
        }
    }

    @JsonCreator
    private static PlannedMeasure of(
            @JsonProperty(value = "measure", required = true) MeasureCode measure,
            @JsonProperty(value = "from", required = true) LocalDate from,
            @JsonProperty("until") Optional<LocalDate> until,
            @JsonProperty(value = "scope", required = true) MeasureScope scope,
            @JsonProperty("basis") Optional<String> basis,
            @JsonProperty(value = "blocks", required = true) List<EssentialAccess> blocks,
            @JsonProperty(value = "services", required = true) List<ServiceCode> services,
            @JsonProperty("approvedBy") Optional<AuthorityLevel> approvedBy) {
        return builder()
                .measure(measure)
                .from(from)
                .until(until)
                .scope(scope)
                .basis(basis)
                .addAllBlocks(blocks)
                .addAllServices(services)
                .approvedBy(approvedBy)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlannedMeasure}. */
    final class Builder extends ImmutablePlannedMeasure.Builder {
        Builder() {}
    }
}
