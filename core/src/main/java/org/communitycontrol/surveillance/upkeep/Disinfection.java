package org.communitycontrol.surveillance.upkeep;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * An entry of the log; two entries of one place and day are two disinfections.
 *
 * @param site the place
 * @param on the day
 */
public record Disinfection(
        @JsonProperty SiteId site, @JsonProperty LocalDate on) {}
