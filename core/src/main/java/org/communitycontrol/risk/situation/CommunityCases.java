package org.communitycontrol.risk.situation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The confirmed cases of one community. */
@Value.Immutable
public interface CommunityCases {

    /** The identifier of the community. */
    String community();

    /** The cases by identifier. */
    @Value.NaturalOrder
    SortedMap<String, ConfirmedCase> cases();

    /**
     * The day since which outbreaks are many and large and go on; empty while they are not. The rule has no number for
     * it, so a human says so.
     */
    Optional<LocalDate> largeOutbreaksSince();

    /** Refuses an identifier that is none, and a case under another identifier than its own. */
    @Value.Check
    default void checkIds() {
        TextRules.identifier("community", community());
        cases().forEach((id, each) -> {
            if (!each.id().equals(id)) {
                throw new DomainException.InvalidValue("cases", Problem.of("case-of-another-id"));
            }
        });
    }

    /** Returns the cases up to {@code asOf} in order of day. */
    default List<ConfirmedCase> upTo(LocalDate asOf) {
        return cases().values().stream()
                .filter(each -> !each.day().isAfter(asOf))
                .sorted()
                .toList();
    }

    /** Returns these facts with one case more, or another one in its place. */
    default CommunityCases with(ConfirmedCase more) {
        TreeMap<String, ConfirmedCase> all = new TreeMap<>(cases());
        all.put(more.id(), more);
        return builder()
                .community(community())
                .putAllCases(all)
                .largeOutbreaksSince(largeOutbreaksSince())
                .build();
    }

    /**
     * Returns the cases of {@code community}, in whatever order they come.
     *
     * @throws DomainException.InvalidValue if two different cases have one identifier; two equal ones are one
     */
    static CommunityCases of(String community, Collection<ConfirmedCase> cases) {
        TreeMap<String, ConfirmedCase> byId = new TreeMap<>();
        for (ConfirmedCase each : cases) {
            @Nullable ConfirmedCase before = byId.putIfAbsent(each.id(), each);
            if (before != null && !before.equals(each)) {
                throw new DomainException.InvalidValue("cases", Problem.of("two-cases-of-an-id"));
            }
        }
        return builder().community(community).putAllCases(byId).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CommunityCases}. */
    final class Builder extends ImmutableCommunityCases.Builder {
        Builder() {}
    }
}
