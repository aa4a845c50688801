package org.communitycontrol.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.communitycontrol.territory.Refusal.assertSentences;
import static org.communitycontrol.territory.Refusal.refusal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {

    private static final String FEMALE = "11010519491231002X";
    private static final String SECOND = "440524188001010014";

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, resident-18, 11, 1949-12-31, female",
        "11010519491231002x, resident-18, 11, 1949-12-31, female",
        "440524188001010014, resident-18, 44, 1880-01-01, male",
        "110105491231002, resident-15, 11, 1949-12-31, female",
        "110105491231003, resident-15, 11, 1949-12-31, male"
    })
    void readsItsParts(String text, String kind, String province, LocalDate birthDate, String sex) {
        ResidentId id = ResidentId.parse(text);
        assertThat(id.kind().code()).isEqualTo(kind);
        assertThat(id.province().value()).isEqualTo(province);
        assertThat(id.birthDate()).isEqualTo(birthDate);
        assertThat(id.sex().code()).isEqualTo(sex);
    }

    @Test
    void storesASmallCheckCharacterAsACapital() {
        ResidentId id = ResidentId.parse("11010519491231002x");
        assertThat(id.reveal(Purpose.SYNTHETIC_TEST)).isEqualTo(FEMALE);
        assertThat(id).isEqualTo(ResidentId.parse(FEMALE)).hasSameHashCodeAs(ResidentId.parse(FEMALE));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                " 11010519491231002X,resident-id-space",
                "11010519491231002X ,resident-id-space",
                "110105 19491231 002X,resident-id-space",
                "\u00A011010519491231002X,resident-id-space",
                "\u300011010519491231002X,resident-id-space",
                "11010519491231002X\t,resident-id-space",
                "`11010519491231002X,resident-id-apostrophe",
                "\u201911010519491231002X,resident-id-apostrophe",
                "\uFF0711010519491231002X,resident-id-apostrophe",
                // full-width digit and letter, Cyrillic, Greek and Roman X, mathematical X, Arabic and Persian digits
                "\uFF1111010519491231002X,resident-id-full-width",
                "11010519491231002\uFF38,resident-id-full-width",
                "11010519491231002\uFF58,resident-id-full-width",
                "11010519491231002\u0425,resident-id-full-width",
                "11010519491231002\u0445,resident-id-full-width",
                "11010519491231002\u03A7,resident-id-full-width",
                "11010519491231002\u03C7,resident-id-full-width",
                "11010519491231002\u2169,resident-id-full-width",
                "11010519491231002\u2179,resident-id-full-width",
                "11010519491231002\u00D7,resident-id-full-width",
                "11010519491231002\uD835\uDC17,resident-id-full-width",
                "\u0661\u0661010519491231002X,resident-id-full-width",
                "\u06F1\u06F1010519491231002X,resident-id-full-width",
                "\uD835\uDFCF1010519491231002X,resident-id-full-width",
                "1.1010519491231E+17,resident-id-exponent",
                "1.1010519491231e17,resident-id-exponent",
                "110105194912310021.0,resident-id-exponent",
                "1E+17,resident-id-exponent",
                ",resident-id-length",
                "X,resident-id-length",
                "11010519491231,resident-id-length",
                "1101054912310023,resident-id-length",
                "11010519491231002,resident-id-length",
                "11010519491231002X1,resident-id-length",
                "1101051949123100X2,resident-id-character",
                "11010519491231-02X,resident-id-character",
                "11010519491231002Y,resident-id-character",
                "1101054912310X3,resident-id-character",
                "11010549123100X,resident-id-character",
                "\u200B1010519491231002X,resident-id-character",
                "\u5F201010519491231002X,resident-id-character",
                "\uD83D\uDE001010519491231002X,resident-id-character",
                "00010519491231002X,resident-id-province",
                "99010519491231002X,resident-id-province",
                "110105184912310020,resident-id-birth-date",
                "110105194913310020,resident-id-birth-date",
                "110105194900310020,resident-id-birth-date",
                "110105194912320020,resident-id-birth-date",
                "110105194912000020,resident-id-birth-date",
                "110105194911310020,resident-id-birth-date",
                "110105194902290020,resident-id-birth-date",
                "110105190002290020,resident-id-birth-date",
                "110105491331002,resident-id-birth-date",
                "110105000229001,resident-id-birth-date",
                // a spreadsheet's first fifteen and last zeros of a number of eighteen
                "110105194912310,resident-id-birth-date",
                "110105194912310000,resident-id-check",
                "110105194912310021,resident-id-check",
                "110105194912310020,resident-id-check"
            })
    void refusesEachMistakeByItsOwnName(String text, String problem) {
        String given = text == null ? "" : text;
        assertThat(refusal(() -> ResidentId.parse(given)).code()).isEqualTo(problem);
    }

    @Test
    void refusesAnApostropheBeforeTheNumber() {
        assertThat(refusal(() -> ResidentId.parse("'" + FEMALE)).code()).isEqualTo("resident-id-apostrophe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1850-01-01", "2000-02-29", "1904-02-29", "2020-02-10", "9999-12-31"})
    void acceptsEveryRealDayOfBirth(LocalDate day) {
        String digits = day.toString().replace("-", "");
        assertThat(ResidentId.parse(withCheck("110105" + digits + "001")).birthDate())
                .isEqualTo(day);
    }

    @Test
    void refusesTheDayBeforeTheEarliest() {
        assertThat(refusal(() -> ResidentId.parse(withCheck("11010518491231001")))
                        .code())
                .isEqualTo("resident-id-birth-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {FEMALE, SECOND})
    void noticesEveryWrongCharacter(String valid) {
        Map<String, Integer> refused = new HashMap<>();
        for (int at = 0; at < valid.length(); at++) {
            for (char other : "0123456789X".toCharArray()) {
                if (other != valid.charAt(at)) {
                    String text = valid.substring(0, at) + other + valid.substring(at + 1);
                    refused.merge(refusal(() -> ResidentId.parse(text)).code(), 1, Integer::sum);
                }
            }
        }
        assertThat(refused.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(180);
        assertThat(refused.get("resident-id-check")).isGreaterThan(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {FEMALE, SECOND})
    void noticesEverySwapOfNeighbours(String valid) {
        int swaps = 0;
        for (int at = 0; at + 1 < valid.length(); at++) {
            if (valid.charAt(at) != valid.charAt(at + 1)) {
                String text =
                        valid.substring(0, at) + valid.charAt(at + 1) + valid.charAt(at) + valid.substring(at + 2);
                refusal(() -> ResidentId.parse(text));
                swaps++;
            }
        }
        assertThat(swaps).isGreaterThan(9);
    }

    @Test
    void agreesWithTheWeightsOfTheStandard() {
        for (int serial = 0; serial < 1000; serial++) {
            String digits = Integer.toString(1000 + serial).substring(1);
            ResidentId id = ResidentId.parse(withCheck("11010519491231" + digits));
            assertThat(id.sex()).isEqualTo(serial % 2 == 1 ? Sex.MALE : Sex.FEMALE);
        }
    }

    @Test
    void upgradesTheOldFormOnlyWhenAsked() {
        ResidentId old = ResidentId.parse("110105491231002");
        ResidentId upgraded = old.upgraded();
        assertThat(upgraded).isEqualTo(ResidentId.parse(FEMALE)).isNotEqualTo(old);
        assertThat(upgraded.upgraded()).isSameAs(upgraded);
        assertThat(upgraded.birthDate()).isEqualTo(old.birthDate());
        assertThat(upgraded.sex()).isEqualTo(old.sex());
    }

    @ParameterizedTest
    @CsvSource({"1949-12-30, true", "1949-12-31, false", "2020-02-10, false"})
    void isNotYetBornBeforeItsBirthday(LocalDate asOf, boolean refused) {
        var problem = ResidentId.parse(FEMALE).checkBornBy(asOf);
        assertThat(problem.map(Problem::code).isPresent()).isEqualTo(refused);
        problem.ifPresent(each -> {
            assertThat(each.code()).isEqualTo("resident-id-not-yet-born");
            assertThat(each.toString()).doesNotContain("1949-12-31");
            assertSentences(each);
        });
    }

    @Test
    void isOrderedByItsCharacters() {
        assertThat(ResidentId.parse(FEMALE)).isLessThan(ResidentId.parse(SECOND));
    }

    @Test
    void takesAMillionCharactersInNoTime() {
        String digits = "1".repeat(1_000_000);
        long start = System.nanoTime();
        assertThat(refusal(() -> ResidentId.parse(digits)).code()).isEqualTo("resident-id-length");
        assertThat(refusal(() -> ResidentId.parse(digits + "E")).code()).isEqualTo("resident-id-exponent");
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }

    @Test
    void refusesWithoutRepeatingTheNumber() {
        String wrong = "110105194912310021";
        DomainException.InvalidValue thrown =
                catchThrowableOfType(DomainException.InvalidValue.class, () -> ResidentId.parse(wrong));
        assertThat(Leak.anyPartOf(wrong, thrown + " " + thrown.problem())).isEmpty();
    }

    /** The check character by the table of weights that GB 11643 prints, as a second way to it. */
    private static String withCheck(String body) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (body.charAt(i) - '0');
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
