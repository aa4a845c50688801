package org.communitycontrol.surveillance.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.people.PersonId;

/**
 * Somebody was exposed to a case, or to one of its close contacts.
 *
 * @param person who was exposed
 * @param source the case it goes back to
 * @param level how closely
 * @param exposedOn the last day of exposure
 */
public record ContactFact(
        @JsonProperty PersonId person,
        @JsonProperty CaseId source,
        @JsonProperty ContactLevel level,
        @JsonProperty LocalDate exposedOn) {

    /** Returns the last day on which each person was exposed at {@code level}, of those known on {@code asOf}. */
    public static SortedMap<PersonId, LocalDate> lastExposures(
            Collection<ContactFact> contacts, ContactLevel level, LocalDate asOf) {
        SortedMap<PersonId, LocalDate> last = new TreeMap<>();
        for (ContactFact contact : contacts) {
            if (contact.level() == level && !contact.exposedOn().isAfter(asOf)) {
                last.merge(contact.person(), contact.exposedOn(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return last;
    }
}
