package org.communitycontrol.territory.history;

import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;
import org.immutables.value.Value;

/** An area with its name and what it lies in. */
@Value.Immutable
public interface Area {

    /** The most code points of a name. */
    int LONGEST_NAME = 64;

    /** The key within the hierarchy. */
    AreaId id();

    /** For display only. */
    String name();

    /** The area it lies in; empty at the top. */
    Optional<AreaId> parent();

    /**
     * Refuses a name that cannot be shown.
     *
     * @throws DomainException.InvalidValue with {@code text-length}, {@code text-character} or {@code text-blank}
     */
    @Value.Check
    default void nameCanBeShown() {
        TextRules.text("name", name(), LONGEST_NAME);
    }

    /** Returns an area at the top. */
    static Area of(AreaId id, String name) {
        return builder().id(id).name(name).build();
    }

    /** Returns an area within another. */
    static Area of(AreaId id, String name, AreaId parent) {
        return builder().id(id).name(name).parent(parent).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Area}. */
    final class Builder extends ImmutableArea.Builder {
        Builder() {}
    }
}
