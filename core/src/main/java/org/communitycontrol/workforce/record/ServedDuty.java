package org.communitycontrol.workforce.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.communitycontrol.workforce.Duty;

/**
 * A duty as a fact records it.
 *
 * @param duty the duty
 * @param sheets the identifiers of the sheets that list it; on none, it cannot be proved
 */
public record ServedDuty(
        @JsonProperty Duty duty, @JsonProperty List<String> sheets) {

    /** Sorts the sheets, each once. */
    public ServedDuty {
        sheets = sheets.stream().distinct().sorted().toList();
    }
}
