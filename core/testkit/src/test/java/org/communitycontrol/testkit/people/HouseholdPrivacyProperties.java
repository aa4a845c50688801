package org.communitycontrol.testkit.people;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.communitycontrol.people.Household;
import org.communitycontrol.people.PersonalValue;

class HouseholdPrivacyProperties implements PrivacyLaws<Household> {

    @Override
    @Provide
    public Arbitrary<Household> values() {
        return new PeopleDomain().households();
    }

    @Override
    public List<PersonalValue> personal(Household household) {
        return household.address().<PersonalValue>map(address -> address).stream()
                .toList();
    }
}
