package org.communitycontrol.measures;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.SortedSet;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Wording;
import org.immutables.value.Value;

/** A measure as a policy pack describes it: its ground, how it acts, what must stand beside it, who may approve it. */
@Value.Immutable
public interface MeasureEntry {

    /** The measure. */
    @JsonProperty
    MeasureCode code();

    /** Its name. */
    @JsonProperty
    Wording title();

    /** The law or document it rests on, with the article, in its own language. */
    @JsonProperty
    String basis();

    /** How it acts on people. */
    @JsonProperty
    MeasureForm form();

    /** The services that must stand beside it; at least one where it restricts (clause 2.29). */
    @JsonProperty
    @Value.NaturalOrder
    SortedSet<ServiceCode> services();

    /** The lowest level that may approve it. */
    @JsonProperty
    AuthorityLevel approval();

    /** Returns whether it restricts anybody. */
    default boolean restricts() {
        return form() != MeasureForm.OPEN;
    }

    /** Refuses a restriction without a service beside it. */
    @Value.Check
    default void checkServices() {
        if (restricts() && services().isEmpty()) {
            throw new DomainException.InvalidValue("services", Problem.of("measure-without-service"));
        }
    }

    @JsonCreator
    private static MeasureEntry of(
            @JsonProperty(value = "code", required = true) MeasureCode code,
            @JsonProperty(value = "title", required = true) Wording title,
            @JsonProperty(value = "basis", required = true) String basis,
            @JsonProperty(value = "form", required = true) MeasureForm form,
            @JsonProperty(value = "services", required = true) List<ServiceCode> services,
            @JsonProperty(value = "approval", required = true) AuthorityLevel approval) {
        return builder()
                .code(code)
                .title(title)
                .basis(basis)
                .form(form)
                .addAllServices(services)
                .approval(approval)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeasureEntry}. */
    final class Builder extends ImmutableMeasureEntry.Builder {
        Builder() {}
    }
}
