package org.communitycontrol.dictionary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.communitycontrol.message.Language;
import org.immutables.value.Value;

/** The one definition of a field. */
@Value.Immutable
public interface FieldDefinition {

    /** The document or kind of fact it stands in, such as {@code person} or {@code household-visit}. */
    @JsonProperty
    String document();

    /** The name of the member on the wire. */
    @JsonProperty
    String name();

    /** What it means, in one sentence for each language. */
    @JsonProperty
    Map<Language, String> meaning();

    /** The rule or document that asks for it. */
    @JsonProperty
    String source();

    /** How carefully it must be kept. */
    @JsonProperty
    Sensitivity sensitivity();

    /** Where its value comes from. */
    @JsonProperty
    Provenance provenance();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FieldDefinition}. */
    final class Builder extends ImmutableFieldDefinition.Builder {
        Builder() {}
    }
}
