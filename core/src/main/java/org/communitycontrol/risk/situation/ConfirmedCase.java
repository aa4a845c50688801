package org.communitycontrol.risk.situation;

import java.time.LocalDate;
import java.util.Optional;
import org.communitycontrol.finding.TextRules;
import org.immutables.value.Value;

/**
 * A confirmed case among the residents of a community.
 *
 * <p>What is not known is left out, and leaving it out is not an answer: a case whose source nobody asked for may be one
 * of unknown source, and one without a place may be in any.
 */
@Value.Immutable
public interface ConfirmedCase extends Comparable<ConfirmedCase> {

    /** The identifier of the case. */
    String id();

    /** The day of the case. */
    LocalDate day();

    /** Whether it is known where the case was infected; empty if nobody said. */
    Optional<Boolean> sourceKnown();

    /** The small place of the case: a family, a work-site, a unit of a building. Compared exactly; empty if nobody said. */
    Optional<String> place();

    /** Orders by day, then by identifier. */
    @Override
    default int compareTo(ConfirmedCase other) {
        int byDay = day().compareTo(other.day());
        return byDay != 0 ? byDay : TextRules.BY_CODE_POINT.compare(id(), other.id());
    }

    /** Refuses an identifier that is none. */
    @Value.Check
    default void checkId() {
        TextRules.identifier("id", id());
    }

    /** Returns a case of which all is known. */
    static ConfirmedCase of(String id, LocalDate day, boolean sourceKnown, String place) {
        return builder().id(id).day(day).sourceKnown(sourceKnown).place(place).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConfirmedCase}. */
    final class Builder extends ImmutableConfirmedCase.Builder {
        Builder() {}
    }
}
