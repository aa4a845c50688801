package org.communitycontrol.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.days.Bound;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.law.Policy;
import org.communitycontrol.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTest {

    private static final ReadingRule RULE = ReadingRule.builder()
            .threshold(Temperature.ofTenths(373))
            .bound(Bound.AT_LEAST)
            .putSiteThreshold(MeasurementSite.FOREHEAD, Temperature.ofTenths(370))
            .addSymptoms(Symptom.COUGH)
            .addDue(HalfDay.AM, HalfDay.PM)
            .build();

    /** The temperatures of worked example W3: nothing is rounded. */
    @ParameterizedTest
    @CsvSource({
        "37.2,none",
        "37.25,none",
        "37.29,none",
        "37.299999,none",
        "37.299999999999997,none",
        "37.3,refer",
        "37.30,refer",
        "38,refer"
    })
    void refersFromTheThresholdOnAndRoundsNothing(String temperature, String referral) {
        assertThat(decide(reading(temperature, Optional.of(Set.of())))
                        .toOptional()
                        .orElseThrow()
                        .code())
                .isEqualTo(referral);
    }

    @Test
    void aSiteMayHaveAThresholdOfItsOwn() {
        Reading forehead = Reading.builder()
                .on(LocalDate.of(2020, 2, 3))
                .halfDay(HalfDay.AM)
                .temperature(Temperature.parse("37"))
                .site(MeasurementSite.FOREHEAD)
                .symptoms(Set.of())
                .build();

        assertThat(decide(forehead).toOptional()).contains(Referral.REFER);
    }

    @Test
    void anySymptomIsEnoughAlsoOneTheRuleDidNotAskFor() {
        assertThat(decide(reading("36.5", Optional.of(Set.of(new Symptom("rash")))))
                        .toOptional())
                .contains(Referral.REFER);
        assertThat(decide(reading("", Optional.of(Set.of(Symptom.COUGH)))).toOptional())
                .contains(Referral.REFER);
    }

    @Test
    void halfAReadingClearsNobody() {
        assertThat(decide(reading("36.5", Optional.empty())))
                .isEqualTo(new Outcome.Undetermined<>(List.of(Missing.of("symptoms"))));
        assertThat(decide(reading("", Optional.of(Set.of()))))
                .isEqualTo(new Outcome.Undetermined<>(List.of(Missing.of("temperature"))));
        assertThat(decide(reading("", Optional.empty())).toOptional()).isEmpty();
        assertThat(Readings.abnormal(reading("", Optional.empty()), RULE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "37,3", "37.", ".5", "3.73E1", "+37", "-37", "37.3 ", "３７.3"})
    void refusesWhatIsNoDecimal(String text) {
        assertThatThrownBy(() -> Temperature.parse(text))
                .isInstanceOfSatisfying(
                        DomainException.InvalidValue.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("not-a-temperature"));
    }

    @Test
    void readsThirtyDecimalsAndRefusesMore() {
        String thirty = "37." + "1".repeat(30);
        assertThat(Temperature.parse(thirty).celsius()).isEqualTo(new BigDecimal(thirty));
        assertThatThrownBy(() -> Temperature.parse(thirty + "1")).isInstanceOf(DomainException.InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource({"29.9,30", "0,30", "45.1,45", "370,45"})
    void refusesWhatNobodyHas(String text, String nearest) {
        assertThatThrownBy(() -> Temperature.parse(text))
                .isInstanceOfSatisfying(
                        DomainException.InvalidValue.class,
                        refused -> assertThat(refused.problem().nearest()).contains(nearest));
    }

    @Test
    void keepsTheDecimalsAsTheyAre() {
        assertThat(Temperature.parse("37.29").celsius()).isEqualTo(new BigDecimal("37.29"));
        assertThat(Temperature.parse("40")).isEqualTo(Temperature.parse("40.0")).isEqualTo(Temperature.ofTenths(400));
    }

    @Test
    void wordsAreNotKept() {
        assertThat(Symptom.of("张三说头疼")).isEqualTo(Symptom.OTHER);
        assertThat(Symptom.of("cough")).isEqualTo(Symptom.COUGH);
        assertThat(reading("38.5", Optional.of(Set.of(Symptom.COUGH))).toString())
                .doesNotContain("38.5", "cough");
    }

    private static Outcome<Referral> decide(Reading reading) {
        return Readings.decide(new PersonId("P"), reading, Policy.adHoc(RULE)).outcome();
    }

    private static Reading reading(String temperature, Optional<Set<Symptom>> symptoms) {
        return Reading.builder()
                .on(LocalDate.of(2020, 2, 3))
                .halfDay(HalfDay.AM)
                .temperature(temperature.isEmpty() ? Optional.empty() : Optional.of(Temperature.parse(temperature)))
                .symptoms(symptoms)
                .build();
    }
}
