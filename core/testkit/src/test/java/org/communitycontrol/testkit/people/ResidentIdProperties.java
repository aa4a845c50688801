package org.communitycontrol.testkit.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.people.PersonalValue;
import org.communitycontrol.people.Purpose;
import org.communitycontrol.people.ResidentId;

class ResidentIdProperties implements PrivacyLaws<ResidentId> {

    @Override
    @Provide
    public Arbitrary<ResidentId> values() {
        return new PeopleDomain().residentIds();
    }

    @Override
    public List<PersonalValue> personal(ResidentId value) {
        return List.of(value);
    }

    @Provide
    Arbitrary<String> text() {
        return PeopleDomain.residentIdTexts();
    }

    @Property
    void aNumberIsReadBackAsItWasWritten(@ForAll("text") String text) {
        ResidentId id = ResidentId.parse(text);
        assertThat(id.reveal(Purpose.SYNTHETIC_TEST)).isEqualTo(text);
        assertThat(id.birthDate().toString().replace("-", "")).isEqualTo(text.substring(6, 14));
        assertThat(id.upgraded()).isEqualTo(id);
        assertThat(ResidentId.parse(text.replace('X', 'x'))).isEqualTo(id);
    }

    /** Every place, every other digit: 17 × 9 and ten other check characters for each number. */
    @Property
    void everySingleWrongCharacterIsCaught(@ForAll("text") String text) {
        for (int place = 0; place < text.length(); place++) {
            for (char other : (place == 17 ? "0123456789X" : "0123456789").toCharArray()) {
                if (other != text.charAt(place)) {
                    assertRefused(text.substring(0, place) + other + text.substring(place + 1));
                }
            }
        }
    }

    @Property
    void everySwapOfNeighboursIsCaught(@ForAll("text") String text) {
        for (int place = 0; place + 1 < text.length(); place++) {
            char left = text.charAt(place);
            char right = text.charAt(place + 1);
            if (left != right) {
                assertRefused(text.substring(0, place) + right + left + text.substring(place + 2));
            }
        }
    }

    @Property
    void theOldFormIsUpgradedToTheNumberWithItsCentury(@ForAll("text") String text) {
        if (!text.startsWith("19", 6)) {
            return;
        }
        ResidentId old = ResidentId.parse(text.substring(0, 6) + text.substring(8, 17));
        assertThat(old.kind()).isEqualTo(ResidentId.Kind.RESIDENT_15);
        assertThat(old.upgraded()).isEqualTo(ResidentId.parse(text));
        assertThat(old.birthDate()).isEqualTo(old.upgraded().birthDate());
        assertThat(old.sex()).isEqualTo(old.upgraded().sex());
    }

    private static void assertRefused(String text) {
        Throwable refused = catchThrowable(() -> ResidentId.parse(text));
        assertThat(refused).isInstanceOf(DomainException.InvalidValue.class);
        for (int i = 0; i + 6 <= text.length(); i++) {
            assertThat(refused.toString().contains(text.substring(i, i + 6))).isFalse();
        }
    }
}
