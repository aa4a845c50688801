package org.communitycontrol.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    /** U+20000, beyond the basic plane: two UTF-16 units, the first of them below U+FFEE. */
    private static final String BEYOND = "\uD840\uDC00";

    @Test
    void ordersByCodePointWhereUtf16UnitsWouldNot() {
        assertThat("\uFFEE".compareTo(BEYOND)).isPositive();
        assertThat(TextRules.BY_CODE_POINT.compare("\uFFEE", BEYOND)).isNegative();
        assertThat(TextRules.BY_CODE_POINT.compare(BEYOND, "\uFFEE")).isPositive();
        assertThat(TextRules.BY_CODE_POINT.compare("\uE000", BEYOND)).isNegative();
        assertThat(TextRules.BY_CODE_POINT.compare("\uD7FF", BEYOND)).isNegative();
        assertThat(TextRules.BY_CODE_POINT.compare(BEYOND, "\uD840\uDC01")).isNegative();
        assertThat(TextRules.BY_CODE_POINT.compare("\uD83D\uDE00", BEYOND)).isNegative();
        assertThat(TextRules.BY_CODE_POINT.compare(BEYOND, BEYOND)).isZero();
        assertThat(TextRules.BY_CODE_POINT.compare("a", "ab")).isNegative();
        assertThat(TextRules.BY_CODE_POINT.compare("", "")).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 63, 64})
    void acceptsOneToSixtyFourCharacters(int length) {
        assertThat(TextRules.identifier("id", "x".repeat(length))).hasSize(length);
        assertThat(TextRules.identifier("id", BEYOND.repeat(length))).hasSize(2 * length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65, 1000})
    void refusesNoneAndMoreThanSixtyFour(int length) {
        assertThatThrownBy(() -> TextRules.identifier("id", BEYOND.repeat(length)))
                .isInstanceOf(DomainException.InvalidValue.class)
                .hasMessage("id: an identifier has 1 to 64 characters, this one has " + length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000", "a\tb", "a\nb", "\u202Ea", "a\u200B", "\uFEFFa", "a\u2028", "a\u2029", "\uD840", "\uDC00a",
                "a\u007F"
            })
    void refusesWhatCannotBeSeenWithoutRepeatingIt(String value) {
        assertThatThrownBy(() -> TextRules.identifier("id", value))
                .isInstanceOf(DomainException.InvalidValue.class)
                .hasMessage("id: an identifier has no control, invisible or unpaired characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H-00001", "张三·1号楼", "a b", "𬭳", "=1+1"})
    void acceptsWhateverCanBeSeen(String value) {
        assertThat(TextRules.identifier("id", value)).isEqualTo(value);
    }
}
