package org.communitycontrol.territory.authority;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.message.Input;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.DivisionLevel;
import org.immutables.value.Value;

/** Which places the nation addresses besides the provinces. */
@Value.Immutable
public interface AuthorityRule {

    /** The kind of a policy pack that holds them. */
    PolicyKind<AuthorityRule> KIND = new PolicyKind<>("authorities", AuthorityRule.class);

    /** The cities under separate state planning, codes of four digits. */
    @JsonProperty
    List<DivisionCode> separatelyPlannedCities();

    /** Whether the Corps is addressed as a province is. */
    @JsonProperty
    boolean corps();

    /**
     * Refuses what is no city.
     *
     * @throws DomainException.InvalidValue with {@code city-level}
     */
    @Value.Check
    default void namesCities() {
        for (DivisionCode city : separatelyPlannedCities()) {
            if (city.level() != DivisionLevel.CITY) {
                throw new DomainException.InvalidValue(
                        "separatelyPlannedCities",
                        Problem.of(
                                "city-level", Input.code("level", city.level().code())));
            }
        }
    }

    @JsonCreator
    private static AuthorityRule of(
            @JsonProperty(value = "separatelyPlannedCities", required = true) List<DivisionCode> cities,
            @JsonProperty(value = "corps", required = true) boolean corps) {
        return builder().addAllSeparatelyPlannedCities(cities).corps(corps).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AuthorityRule}. */
    final class Builder extends ImmutableAuthorityRule.Builder {
        Builder() {}
    }
}
