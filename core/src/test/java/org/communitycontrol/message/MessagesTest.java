package org.communitycontrol.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Messages OWN = Messages.standard()
            .with(Language.EN, Map.of("reason.own", "{done} of {all} by {day}"))
            .with(Language.ZH_CN, Map.of("reason.own", "{day}前完成{all}户中的{done}户"));

    private static final List<Input> INPUTS =
            List.of(Input.count("done", 1840), Input.count("all", 1842), Input.day("day", LocalDate.of(2020, 2, 16)));

    @Test
    void aTranslationOrdersTheValuesAsItsGrammarAsks() {
        assertThat(OWN.render("reason.own", INPUTS, Language.EN)).isEqualTo("1840 of 1842 by 2020-02-16");
        assertThat(OWN.render("reason.own", INPUTS, Language.ZH_CN)).isEqualTo("2020-02-16前完成1842户中的1840户");
    }

    @Test
    void ownSentencesJoinThoseOfTheLibrary() {
        assertThat(OWN.keys(Language.EN)).contains("reason.own", "finding.missing");
        assertThat(Messages.standard().keys(Language.EN)).doesNotContain("reason.own");
        assertThat(OWN.render("finding.missing", List.of(), Language.ZH_CN)).isEqualTo("缺少必填值");
    }

    @Test
    void aMissingSentenceOrValueNeverHidesTheAnswer() {
        assertThat(OWN.render("reason.unheard-of", INPUTS, Language.EN)).isEqualTo("reason.unheard-of");
        assertThat(OWN.render("reason.own", List.of(Input.count("done", 3)), Language.EN))
                .isEqualTo("3 of {all} by {day}");
    }

    @Test
    void aValueIsNotReadAsAPattern() {
        assertThat(OWN.render("reason.own", List.of(Input.id("done", "{all}"), Input.count("all", 2)), Language.EN))
                .isEqualTo("{all} of 2 by {day}");
        Messages open = OWN.with(Language.EN, Map.of("reason.own", "open {brace"));
        assertThat(open.render("reason.own", INPUTS, Language.EN)).isEqualTo("open {brace");
    }

    @Test
    void amountsAreComparedByValueAndPrintedPlainly() {
        assertThat(Input.amount("a", new BigDecimal("1.50"))).isEqualTo(Input.amount("a", new BigDecimal("1.5")));
        assertThat(Input.amount("a", new BigDecimal("1E+3")).value().text()).isEqualTo("1000");
        assertThat(Input.amount("a", new BigDecimal("0.000")).value().text()).isEqualTo("0");
    }

    @Test
    void everyChineseLocaleReadsChineseAndEveryOtherEnglish() {
        assertThat(Language.of(Locale.CHINA)).isEqualTo(Language.ZH_CN);
        assertThat(Language.of(Locale.TRADITIONAL_CHINESE)).isEqualTo(Language.ZH_CN);
        assertThat(Language.of(Locale.FRANCE)).isEqualTo(Language.EN);
        assertThat(Language.of(Locale.ROOT)).isEqualTo(Language.EN);
    }
}
