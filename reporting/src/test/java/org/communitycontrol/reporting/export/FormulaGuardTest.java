package org.communitycontrol.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    static List<String> prefixes() {
        return List.of("=", "+", "-", "@", "\t", "\r", "\n", "\0", "|", "＝", "＋", "－", "＠", "﹢", "﹣", "﹦", "﹫");
    }

    static List<String> invisible() {
        return List.of(
                "", " ", "  ", "\u00A0", "\u3000", "\u200B", "\uFEFF", "\u2060", "\u202E", "\u00AD", " \u200B\uFEFF ");
    }

    @ParameterizedTest
    @MethodSource("prefixes")
    void makesEveryPrefixInertAlsoAfterWhatCannotBeSeen(String prefix) {
        for (String before : invisible()) {
            String text = before + prefix + "cmd|' /C calc'!A0";
            assertThat(FormulaGuard.inert(text)).isEqualTo("'" + text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "榕树里", "3号楼", "a=b", "'=1", "𠮷野", "·名", "#1", "\u200B社区"})
    void leavesOrdinaryTextAlone(String text) {
        assertThat(FormulaGuard.inert(text)).isEqualTo(text);
    }
}
