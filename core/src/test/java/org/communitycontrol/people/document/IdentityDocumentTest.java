package org.communitycontrol.people.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.people.CheckCharacter;
import org.communitycontrol.people.Purpose;
import org.communitycontrol.people.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityDocumentTest {

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID, 11010519491231002X",
        "RESIDENT_ID, 110105491231002",
        "PASSPORT, E12345678",
        "PASSPORT, EA1234567",
        "PASSPORT, 512345678",
        "HONG_KONG_MACAO_PERMIT, H12345678",
        "HONG_KONG_MACAO_PERMIT, M1234567801",
        "TAIWAN_PERMIT, 01234567",
        "TAIWAN_PERMIT, 0123456701",
        "TAIWAN_PERMIT, 0123456701B",
        "FOREIGN_PERMANENT_RESIDENCE, USA110077010112",
    })
    void acceptsTheFormOfItsKind(DocumentKind kind, String number) {
        IdentityDocument document = IdentityDocument.parse(kind, number);
        assertThat(document.reveal(Purpose.SYNTHETIC_TEST)).isEqualTo(number);
        assertThat(document.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "PASSPORT, ABCDEFGH, document-form",
        "PASSPORT, E123, document-form",
        "PASSPORT, Е12345678, document-form",
        "PASSPORT, E1234 5678, document-form",
        "PASSPORT, E１2345678, document-form",
        "HONG_KONG_MACAO_PERMIT, K12345678, document-form",
        "HONG_KONG_MACAO_PERMIT, H1234567, document-form",
        "TAIWAN_PERMIT, 1234567, document-form",
        "TAIWAN_PERMIT, 012345670, document-form",
        "FOREIGN_PERMANENT_RESIDENCE, USA110077130112, document-birth-date",
        "FOREIGN_PERMANENT_RESIDENCE, 11010519491231002X, document-form",
        "RESIDENCE_PERMIT, 110105199001010011, document-form",
        "RESIDENT_ID, 110105194912310021, resident-id-check",
        "RESIDENT_ID, P12345678, resident-id-length",
    })
    void refusesWhatIsWrittenOtherwiseAndNeverRepeatsIt(DocumentKind kind, String number, String code) {
        DomainException.InvalidValue refused =
                catchThrowableOfType(DomainException.InvalidValue.class, () -> IdentityDocument.parse(kind, number));
        assertThat(refused.problem().code()).isEqualTo(code);
        assertThat(refused.field()).isEqualTo("number");
        assertThat(refused.getMessage() + refused).doesNotContain(number);
    }

    @Test
    void checksTheDayAndTheCheckCharacterOfNumbersOfEighteen() {
        String permit = "83000019900101001";
        char check = CheckCharacter.of(permit);
        IdentityDocument taiwan = IdentityDocument.parse(DocumentKind.RESIDENCE_PERMIT, permit + check);
        assertThat(taiwan.birthDate()).contains(LocalDate.of(1990, 1, 1));
        assertThat(taiwan.sex()).contains(Sex.MALE);
        assertThat(taiwan.checkBornBy(LocalDate.of(1989, 12, 31))).isPresent();
        assertThat(taiwan.checkBornBy(LocalDate.of(1990, 1, 1))).isEmpty();
        assertCode(DocumentKind.RESIDENCE_PERMIT, permit + (check == '0' ? '1' : '0'), "document-check");
        assertCode(DocumentKind.RESIDENCE_PERMIT, "830000199013010010", "document-birth-date");

        String card = "93184019900101001";
        IdentityDocument foreign =
                IdentityDocument.parse(DocumentKind.FOREIGN_PERMANENT_RESIDENCE, card + CheckCharacter.of(card));
        assertThat(foreign.birthDate()).contains(LocalDate.of(1990, 1, 1));
        assertThat(foreign.sex()).isEmpty();
    }

    @Test
    void knowsOneHolderBehindTwoNumbers() {
        assertThat(doc(DocumentKind.RESIDENT_ID, "110105491231002")
                        .hasHolderOf(doc(DocumentKind.RESIDENT_ID, "11010519491231002X")))
                .isTrue();
        assertThat(doc(DocumentKind.HONG_KONG_MACAO_PERMIT, "H1234567801")
                        .hasHolderOf(doc(DocumentKind.HONG_KONG_MACAO_PERMIT, "h12345678")))
                .isTrue();
        assertThat(doc(DocumentKind.HONG_KONG_MACAO_PERMIT, "H12345678")
                        .hasHolderOf(doc(DocumentKind.HONG_KONG_MACAO_PERMIT, "M12345678")))
                .isFalse();
        assertThat(doc(DocumentKind.TAIWAN_PERMIT, "12345678").hasHolderOf(doc(DocumentKind.PASSPORT, "12345678")))
                .isFalse();
    }

    @Test
    void printsOnlyStars() {
        assertThat(doc(DocumentKind.PASSPORT, "E12345678")).hasToString("*********");
        assertThat(doc(DocumentKind.PASSPORT, "e12345678")).isEqualTo(doc(DocumentKind.PASSPORT, "E12345678"));
    }

    private static IdentityDocument doc(DocumentKind kind, String number) {
        return IdentityDocument.parse(kind, number);
    }

    private static void assertCode(DocumentKind kind, String number, String code) {
        DomainException.InvalidValue refused =
                catchThrowableOfType(DomainException.InvalidValue.class, () -> IdentityDocument.parse(kind, number));
        assertThat(refused.problem().code()).isEqualTo(code);
    }
}
