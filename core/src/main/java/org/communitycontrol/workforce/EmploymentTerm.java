package org.communitycontrol.workforce;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communitycontrol.days.Dated;
import org.communitycontrol.territory.WorkerId;
import org.immutables.value.Value;

/**
 * A worker serves the community on some terms from one day to another, both included, or until further notice: as its own
 * employee, seconded from a public body, or as a volunteer, in the register under their own name or not.
 *
 * <p>Terms may overlap; whoever volunteers while seconded has two.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface EmploymentTerm extends Dated {

    /** Who serves. */
    @JsonProperty
    WorkerId worker();

    /** On what terms. */
    @JsonProperty
    EmploymentKind kind();

    /**
     * Returns who serves on {@code day} and on what terms, by worker; in whatever order the terms are given.
     *
     * <p>The number of workers in it is the staff that is available on the day, each counted once.
     */
    static SortedMap<WorkerId, SortedSet<EmploymentKind>> on(LocalDate day, Collection<EmploymentTerm> terms) {
        SortedMap<WorkerId, SortedSet<EmploymentKind>> serving = new TreeMap<>();
        for (EmploymentTerm term : terms) {
            if (term.covers(day)) {
                serving.computeIfAbsent(term.worker(), worker -> new TreeSet<>())
                        .add(term.kind());
            }
        }
        return serving;
    }

    @JsonCreator
    private static EmploymentTerm of(
            @JsonProperty("worker") WorkerId worker,
            @JsonProperty("kind") EmploymentKind kind,
            @JsonProperty("from") LocalDate from,
            @JsonProperty("to") Optional<LocalDate> lastDay) {
        return builder().worker(worker).kind(kind).from(from).lastDay(lastDay).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EmploymentTerm}. */
    final class Builder extends ImmutableEmploymentTerm.Builder {
        Builder() {}
    }
}
