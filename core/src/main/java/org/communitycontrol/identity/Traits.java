package org.communitycontrol.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.ResidentId;
import org.communitycontrol.people.Sex;
import org.communitycontrol.people.document.NormalisedPhone;
import org.jspecify.annotations.Nullable;

/** What of an entry is compared, taken apart once. */
final class Traits {

    final PersonId id;
    final HouseholdId household;
    final @Nullable IdTrait number;
    final @Nullable NameTrait name;
    final @Nullable LocalDate birthDate;
    final @Nullable Sex sex;
    final @Nullable NormalisedPhone phone;

    private Traits(RegisterEntry entry, NameFolding folding) {
        Optional<ResidentId> issued = IdTrait.issued(entry);
        this.id = entry.id();
        this.household = entry.person().household();
        this.number = IdTrait.of(entry).orElse(null);
        this.name = entry.person().name().map(folding::fold).orElse(null);
        this.birthDate = entry.person()
                .birthDate()
                .or(() -> issued.map(ResidentId::birthDate))
                .orElse(null);
        this.sex = entry.person().sex().or(() -> issued.map(ResidentId::sex)).orElse(null);
        this.phone = entry.person().phone().map(NormalisedPhone::of).orElse(null);
    }

    static Traits of(RegisterEntry entry, NameFolding folding) {
        return new Traits(entry, folding);
    }

    /** Returns the kinds of evidence that hold between two entries, in order. */
    List<Evidence> compare(Traits other, boolean householdsAlike) {
        List<Evidence> found = new ArrayList<>(6);
        if (number != null && other.number != null) {
            found.add(number.compare(other.number));
        }
        if (name != null && other.name != null) {
            found.add(name.compare(other.name));
        }
        if (birthDate != null && other.birthDate != null) {
            found.add(birthDate.equals(other.birthDate) ? Evidence.BIRTH_DATE_SAME : Evidence.BIRTH_DATE_DIFFERS);
        }
        if (sex != null && other.sex != null && sex != other.sex) {
            found.add(Evidence.SEX_DIFFERS);
        }
        boolean atHome = household.equals(other.household);
        if (phone != null && other.phone != null && phone.equals(other.phone)) {
            found.add(atHome ? Evidence.PHONE_SAME_AT_HOME : Evidence.PHONE_SAME);
        }
        if (atHome) {
            found.add(Evidence.HOUSEHOLD_SAME);
        } else if (householdsAlike) {
            found.add(Evidence.HOUSEHOLD_ALIKE);
        }
        return found;
    }

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "Traits";
    }
}
