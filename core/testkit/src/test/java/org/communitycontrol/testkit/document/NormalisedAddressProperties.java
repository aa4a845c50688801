package org.communitycontrol.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.people.Address;
import org.communitycontrol.people.Purpose;
import org.communitycontrol.people.document.NormalisedAddress;

class NormalisedAddressProperties {

    @Provide
    Arbitrary<Address> addresses() {
        return new DocumentDomain().addresses();
    }

    /** The form of a form is the form itself. */
    @Property
    void theFormIsItsOwnForm(@ForAll("addresses") Address address) {
        NormalisedAddress form = NormalisedAddress.of(address);
        String text = form.reveal(Purpose.SYNTHETIC_TEST);
        assertThat(NormalisedAddress.of(Address.parse(text))).isEqualTo(form);
        assertThat(form).hasToString("***");
    }

    /** Spaces and brackets between two characters make no difference. */
    @Property
    void spacesMakeNoDifference(@ForAll("addresses") Address address) {
        String text = address.reveal(Purpose.SYNTHETIC_TEST);
        String spaced = "(" + text + ") ";
        assertThat(NormalisedAddress.of(Address.parse(spaced))).isEqualTo(NormalisedAddress.of(address));
    }
}
