package org.communitycontrol.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;
import org.immutables.value.Value;

/** A dwelling or person for whom nobody answers: a place where the net has no bottom (clause 2.14). */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface NetGap {

    /** Why nobody answers. */
    @JsonProperty
    Kind kind();

    /** What is left out. */
    @JsonProperty
    Subject subject();

    /** The host's identifier of the dwelling or person. */
    @JsonProperty
    String id();

    /** The community it lies in. */
    @JsonProperty
    DivisionCode community();

    /** The grid, where it has one. */
    @JsonProperty
    Optional<GridCode> grid();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What is left out of the net. */
    enum Subject {
        /** A dwelling. */
        HOUSEHOLD("household"),
        /** Somebody who lives in one. */
        PERSON("person");

        private final String code;

        Subject(String code) {
            this.code = code;
        }

        /** Returns the code on the wire. */
        @JsonValue
        public String code() {
            return code;
        }
    }

    /** Why nobody answers for a dwelling or person. */
    enum Kind {
        /** The dwelling lies in no grid. */
        NO_GRID("no-grid"),
        /** The grid has no worker on the day. */
        NO_RESPONSIBLE_WORKER("no-responsible-worker");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Returns the code on the wire. */
        @JsonValue
        public String code() {
            return code;
        }
    }

    /** Builds a {@link NetGap}. */
    final class Builder extends ImmutableNetGap.Builder {
        Builder() {}
    }
}
