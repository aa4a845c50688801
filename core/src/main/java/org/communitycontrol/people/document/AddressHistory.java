package org.communitycontrol.people.document;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.people.Address;

/**
 * The addresses one dwelling had: a street that gets another name changes the address, not the dwelling.
 *
 * @param addresses in the order in which they came to hold; of two from one day the later in the list holds
 */
public record AddressHistory(List<DatedAddress> addresses) {

    public AddressHistory {
        addresses = ImmutableList.copyOf(addresses);
    }

    /** Returns the address that holds on {@code day}; empty before the first. */
    public Optional<Address> on(LocalDate day) {
        Optional<DatedAddress> holds = Optional.empty();
        for (DatedAddress address : addresses) {
            boolean begun = !address.from().isAfter(day);
            if (begun
                    && (holds.isEmpty() || !address.from().isBefore(holds.get().from()))) {
                holds = Optional.of(address);
            }
        }
        return holds.map(DatedAddress::address);
    }

    /** Returns whether any address the dwelling ever had is, in one form, that of {@code address}. */
    public boolean everWas(Address address) {
        NormalisedAddress form = NormalisedAddress.of(address);
        return addresses.stream()
                .anyMatch(dated -> NormalisedAddress.of(dated.address()).equals(form));
    }
}
