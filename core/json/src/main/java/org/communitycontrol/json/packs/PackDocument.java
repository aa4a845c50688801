package org.communitycontrol.json.packs;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.law.Citation;
import org.communitycontrol.law.PolicyId;

/** A policy pack as it stands in a file. Its parameters wait for the kind to say what type they have. */
record PackDocument(
        @JsonProperty String schema,
        @JsonProperty PolicyId id,
        @JsonProperty int version,
        @JsonProperty String kind,
        @JsonProperty String jurisdiction,
        @JsonProperty Map<String, String> title,
        @JsonProperty String issuer,
        @JsonProperty Optional<String> documentNumber,
        @JsonProperty LocalDate knownFrom,
        @JsonProperty List<Citation> citations,
        @JsonProperty List<Period> periods) {

    /** The one schema there is. */
    static final String SCHEMA = "community-control/policy-pack/1";

    /** Numbers and the days on which they hold; without {@code to} no end is set. */
    record Period(
            @JsonProperty LocalDate from,
            @JsonProperty Optional<LocalDate> to,
            @JsonProperty JsonNode parameters) {}
}
