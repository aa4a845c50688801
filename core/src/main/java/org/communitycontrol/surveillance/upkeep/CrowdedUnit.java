package org.communitycontrol.surveillance.upkeep;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * A place where many people work, learn or live together, which the community guides.
 *
 * @param id the host's identifier
 * @param kind what it is
 * @param registeredOn the day it was entered in the register
 */
public record CrowdedUnit(
        @JsonProperty UnitId id,
        @JsonProperty UnitKind kind,
        @JsonProperty LocalDate registeredOn) {}
