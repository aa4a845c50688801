package org.communitycontrol.json.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.communitycontrol.identity.NameSound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MandarinSoundsTest {

    private static final NameSound SOUNDS = MandarinSounds.standard();

    @ParameterizedTest
    @CsvSource({
        "伟維薇炜玮, wei",
        "静晶敬靜婧, jing",
        "张張章, zhang",
        "峰峯锋枫凤鳳, feng",
        "吕呂律, lv",
        "路卢盧, lu",
        "欧歐, ou",
        "刘劉, liu",
        "一, yi"
    })
    void readsWhatSoundsAlikeAlike(String characters, String sound) {
        assertThat(characters.codePoints().mapToObj(SOUNDS::of)).containsOnly(sound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "·", "𬭳", "あ", "　"})
    void knowsNothingOfOtherCharacters(String character) {
        assertThat(SOUNDS.of(character.codePointAt(0))).isEmpty();
    }

    @Test
    void knowsNearlyAllOfTheBlock() {
        long known = IntStream.rangeClosed(0x4E00, 0x9FFF)
                .filter(character -> !SOUNDS.of(character).isEmpty())
                .count();
        assertThat(known).isEqualTo(20_924);
    }
}
