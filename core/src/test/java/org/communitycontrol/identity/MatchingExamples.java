package org.communitycontrol.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.Person;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.PersonName;
import org.communitycontrol.people.Phone;
import org.communitycontrol.people.ResidentId;

/** Two records and a made-up rule in which each kind of evidence weighs something else. */
final class MatchingExamples {

    private MatchingExamples() {}

    /** Returns a rule where the first kind weighs 1, the second 2, and so on. */
    static MatchingRule countingRule() {
        List<EvidenceLine> weights = new ArrayList<>();
        for (Evidence evidence : Evidence.all()) {
            weights.add(new EvidenceLine(evidence, weights.size() + 1));
        }
        return rule(weights).build();
    }

    static MatchingRule.Builder rule(List<EvidenceLine> weights) {
        return MatchingRule.builder()
                .candidateScore(50)
                .likelyScore(80)
                .mostSharingAKey(100)
                .addAllWeights(weights)
                .addVariantCharacters("峰峯", "强強");
    }

    /** Returns an entry; {@code -} leaves a cell empty. */
    static RegisterEntry entry(String id, String household, String name, String residentId, String phone) {
        Person person = Person.builder()
                .id(new PersonId(id))
                .household(new HouseholdId(household))
                .name(given(name).map(PersonName::parse))
                .residentId(given(residentId).filter(MatchingExamples::right).map(ResidentId::parse))
                .phone(given(phone).map(Phone::parse))
                .build();
        return given(residentId)
                .filter(number -> !right(number))
                .map(number -> RegisterEntry.of(person, WrittenResidentId.parse(number)))
                .orElseGet(() -> RegisterEntry.of(person));
    }

    private static Optional<String> given(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(cell);
    }

    private static boolean right(String number) {
        try {
            ResidentId.parse(number);
            return true;
        } catch (DomainException.InvalidValue refused) {
            return false;
        }
    }
}
