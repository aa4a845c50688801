package org.communitycontrol.workforce;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A pause within a shift that is not worked.
 *
 * @param start when it begins; at or after the start of the shift, else on the next day
 * @param end when it ends; at or before {@code start} on the clock means on the next day
 */
public record DutyBreak(
        @JsonProperty WallTime start, @JsonProperty WallTime end) {}
