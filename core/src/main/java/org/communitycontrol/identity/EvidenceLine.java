package org.communitycontrol.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.communitycontrol.message.Language;

/**
 * One thing that speaks for or against two records being one person.
 *
 * @param evidence what
 * @param points what it weighs; negative speaks against
 */
public record EvidenceLine(
        @JsonProperty Evidence evidence, @JsonProperty int points) {

    /** Returns the sentence a person reads. */
    public String sentence(Language language) {
        return evidence.sentence(language);
    }
}
