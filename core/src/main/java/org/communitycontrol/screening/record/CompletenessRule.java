package org.communitycontrol.screening.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotEmpty;
import java.util.HashSet;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.PolicyKind;
import org.immutables.value.Value;

/** The items that a screening is to make clear, in the order of the rule; at least one, none twice. */
@Value.Immutable
public interface CompletenessRule {

    /** The kind of a policy pack that holds this list. */
    PolicyKind<CompletenessRule> KIND = new PolicyKind<>("screening-record", CompletenessRule.class);

    /** The items. */
    @JsonProperty
    @NotEmpty
    List<ScreeningItem> items();

    /** Refuses an empty list with {@code missing} and an item named twice with {@code repeated-id}. */
    @Value.Check
    default void namesEachItemOnce() {
        if (items().isEmpty()) {
            throw new DomainException.InvalidValue("items", Problem.of("missing"));
        }
        if (new HashSet<>(items()).size() < items().size()) {
            throw new DomainException.InvalidValue("items", Problem.of("repeated-id"));
        }
    }

    @JsonCreator
    private static CompletenessRule of(@JsonProperty(value = "items", required = true) List<ScreeningItem> items) {
        return builder().addAllItems(items).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CompletenessRule}. */
    final class Builder extends ImmutableCompletenessRule.Builder {
        Builder() {}
    }
}
