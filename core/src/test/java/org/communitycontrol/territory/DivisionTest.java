package org.communitycontrol.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.territory.Refusal.refusal;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionTest {

    private static final DivisionCode CODE = DivisionCode.parse("110101");

    static Stream<String> odd() {
        return Stream.of("城关镇", "𬭳街道", "\uE863村", "(村", "A B", "𠀀".repeat(64));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void keepsOddNamesAsTheyAre(String name) {
        assertThat(new Division(CODE, name).name()).isEqualTo(name);
        assertThat(new CommunityGrid(GridCode.parse("110101001001001"), name).name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\u00A0"})
    void refusesANameWithoutAnythingToSee(String name) {
        assertThat(refusal(() -> new Division(CODE, name)).code()).isEqualTo("text-blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "\u202Eabc", "a\u200Bb", "\uFEFFa", "\uD800", "a\u0000"})
    void refusesANameWithHiddenCharacters(String name) {
        assertThat(refusal(() -> new Division(CODE, name)).code()).isEqualTo("text-character");
        assertThat(refusal(() -> new CommunityGrid(GridCode.parse("110101001001001"), name))
                        .code())
                .isEqualTo("text-character");
    }

    @Test
    void refusesANameOfMoreThanSixtyFourCharacters() {
        assertThat(refusal(() -> new Division(CODE, "𠀀".repeat(65))).code()).isEqualTo("text-length");
    }
}
