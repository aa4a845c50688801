package org.communitycontrol.linkage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.communitycontrol.people.PersonId;

/**
 * A resident took part in community control on a day.
 *
 * @param person who
 * @param on the day
 * @param matter in what
 */
public record Participation(
        @JsonProperty PersonId person,
        @JsonProperty LocalDate on,
        @JsonProperty Matter matter) {}
