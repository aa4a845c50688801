package org.communitycontrol.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;

/**
 * Where a rule comes from.
 *
 * @param title the document, in its own language
 * @param locator the article, clause or page within it, or what the citation supports
 * @param confidence how sure we are of it
 */
public record Citation(
        @JsonProperty String title,
        @JsonProperty String locator,
        @JsonProperty Confidence confidence) {

    public Citation {
        if (title.isBlank()) {
            throw new DomainException.InvalidValue("title", Problem.of("text-blank"));
        }
    }
}
