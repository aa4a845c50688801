package org.communitycontrol.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Which policy a decision applied.
 *
 * @param id the pack
 * @param version the pack's version, from 1
 * @param confidence the weakest confidence among the pack's citations
 * @param inForce whether the day of the decision lies within the pack's dates; {@code false} means that the answer is
 *     what the pack <em>would</em> say
 */
public record PolicyReference(
        @JsonProperty PolicyId id,
        @JsonProperty int version,
        @JsonProperty Confidence confidence,
        @JsonProperty boolean inForce) {}
