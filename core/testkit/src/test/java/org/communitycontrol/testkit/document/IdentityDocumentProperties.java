package org.communitycontrol.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.people.PersonalValue;
import org.communitycontrol.people.Purpose;
import org.communitycontrol.people.document.IdentityDocument;
import org.communitycontrol.testkit.people.PrivacyLaws;

class IdentityDocumentProperties implements PrivacyLaws<IdentityDocument> {

    @Override
    @Provide
    public Arbitrary<IdentityDocument> values() {
        return new DocumentDomain().documents();
    }

    @Override
    public List<PersonalValue> personal(IdentityDocument value) {
        return List.of(value);
    }

    @Property
    void aPaperIsReadBackAsItWasWritten(@ForAll("values") IdentityDocument paper) {
        String number = paper.reveal(Purpose.SYNTHETIC_TEST);
        assertThat(IdentityDocument.parse(paper.kind(), number)).isEqualTo(paper);
        assertThat(IdentityDocument.parse(paper.kind(), number.toLowerCase(Locale.ROOT)))
                .isEqualTo(paper);
        assertThat(paper.hasHolderOf(paper)).isTrue();
    }

    /** In numbers of eighteen, every other digit anywhere is caught. */
    @Property
    void everySingleWrongDigitOfEighteenIsCaught(@ForAll("values") IdentityDocument paper) {
        String number = paper.reveal(Purpose.SYNTHETIC_TEST);
        for (int place = 0; number.length() == 18 && place < 17; place++) {
            for (char other = '0'; other <= '9'; other++) {
                String wrong = number.substring(0, place) + other + number.substring(place + 1);
                assertThat(wrong.equals(number) || refused(paper, wrong)).isTrue();
            }
        }
    }

    private static boolean refused(IdentityDocument paper, String number) {
        try {
            IdentityDocument.parse(paper.kind(), number);
            return false;
        } catch (DomainException.InvalidValue refused) {
            return true;
        }
    }
}
