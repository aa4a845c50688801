package org.communitycontrol.reporting.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitycontrol.law.Confidence;
import org.communitycontrol.message.Language;
import org.communitycontrol.reporting.section.Lack;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.territory.DivisionLevel;
import org.communitycontrol.workforce.rest.RestLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {

    private static final Map<String, String> ENGLISH = PageText.of(Language.EN).sentences();
    private static final Map<String, String> CHINESE =
            PageText.of(Language.ZH_CN).sentences();

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
        ENGLISH.forEach((key, sentence) ->
                assertThat(placeholders(CHINESE.getOrDefault(key, ""))).as(key).isEqualTo(placeholders(sentence)));
    }

    private static Set<String> placeholders(String sentence) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\w+)}").matcher(sentence);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    @Test
    void everyCodeHasItsWords() {
        for (Disposition disposition : Disposition.values()) {
            assertThat(ENGLISH).containsKey("disposition-" + disposition.code());
        }
        for (Confidence confidence : Confidence.values()) {
            assertThat(ENGLISH).containsKey("confidence-" + confidence.code());
        }
        for (DivisionLevel level : DivisionLevel.values()) {
            assertThat(ENGLISH).containsKey("level-" + level.code());
        }
        for (RiskTier tier : RiskTier.values()) {
            assertThat(ENGLISH).containsKey("tier-" + tier.code());
        }
        for (RestLimit limit : RestLimit.values()) {
            assertThat(ENGLISH).containsKey("limit-" + limit.code());
        }
        for (Lack lack : Lack.values()) {
            assertThat(ENGLISH)
                    .containsKeys(
                            "tiers-lacking-" + lack.code(),
                            "rest-lacking-" + lack.code(),
                            "subsidy-lacking-" + lack.code());
        }
        for (Shade shade : Shade.values()) {
            assertThat(ENGLISH).containsKey("shade-" + shade.code());
        }
    }

    @Test
    void everySentenceTheTemplateNamesIsThereAndTheChineseHasNoAsciiPunctuation() {
        Matcher matcher = Pattern.compile("\\{\\{t\\.([\\w-]+)}}").matcher(Resource.text("bulletin.mustache"));
        while (matcher.find()) {
            assertThat(ENGLISH).containsKey(matcher.group(1));
        }
        assertThat(CHINESE.values()).noneMatch(sentence -> sentence.matches(".*[,;:()].*"));
    }

    @Test
    void writesTheDayAsEachLanguageDoes() {
        LocalDate day = LocalDate.of(2020, 2, 20);

        assertThat(PageText.of(Language.EN).date(day)).isEqualTo("20 February 2020");
        assertThat(PageText.of(Language.ZH_CN).date(day)).isEqualTo("2020年2月20日");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "9999,9999", "10000,10 000", "1234567,1 234 567"})
    void groupsDigitsFromFiveOn(long count, String text) {
        assertThat(PageText.number(count)).isEqualTo(text.replace(' ', '\u202F'));
    }
}
