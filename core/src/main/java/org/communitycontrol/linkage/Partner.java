package org.communitycontrol.linkage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.communitycontrol.days.Dated;
import org.immutables.value.Value;

/** Somebody, or an organisation, works with the community from one day to another, both included, or until further notice. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Partner extends Dated {

    /** The key. */
    @JsonProperty
    PartnerId id();

    /** As what it takes part. */
    @JsonProperty
    PartnerKind kind();

    /** What it is by law or charter; empty for people. */
    @JsonProperty
    Optional<OrganizationType> organization();

    @JsonCreator
    private static Partner of(
            @JsonProperty("id") PartnerId id,
            @JsonProperty("kind") PartnerKind kind,
            @JsonProperty("organization") Optional<OrganizationType> organization,
            @JsonProperty("from") LocalDate from,
            @JsonProperty("to") Optional<LocalDate> lastDay) {
        return builder()
                .id(id)
                .kind(kind)
                .organization(organization)
                .from(from)
                .lastDay(lastDay)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Partner}. */
    final class Builder extends ImmutablePartner.Builder {
        Builder() {}
    }
}
