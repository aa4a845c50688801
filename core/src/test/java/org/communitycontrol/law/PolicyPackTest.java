package org.communitycontrol.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyPackTest {

    private static final LocalDate FEB_16 = LocalDate.of(2020, 2, 16);
    private static final LocalDate MAR_01 = LocalDate.of(2020, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "2020-02-15, 14, false", // what it would say
        "2020-02-16, 14, true",
        "2020-02-29, 14, true",
        "2020-03-01, 7, true",
        "2020-03-31, 7, true",
        "2020-04-01, 7, false"
    })
    void theNumbersOfADayAreThoseOfItsPeriod(LocalDate day, int number, boolean inForce) {
        Policy<Integer> policy = PolicyExamples.pack("cn-a")
                .addPeriods(
                        PolicyPeriod.between(FEB_16, MAR_01.minusDays(1), 14),
                        PolicyPeriod.between(MAR_01, LocalDate.of(2020, 3, 31), 7))
                .build()
                .on(day);
        assertThat(policy.parameters()).isEqualTo(number);
        assertThat(policy.reference().inForce()).isEqualTo(inForce);
        assertThat(policy.reference().id()).isEqualTo(new PolicyId("cn-a"));
    }

    @Test
    void isAsSureAsItsWeakestCitation() {
        PolicyPack<Integer> pack = PolicyExamples.pack("cn-a")
                .addCitations(new Citation("a practice", "", Confidence.UNVERIFIED))
                .addPeriods(PolicyPeriod.from(FEB_16, 14))
                .build();
        assertThat(pack.confidence()).isEqualTo(Confidence.UNVERIFIED);
        assertThat(pack.title(Language.ZH_CN)).isEqualTo("例");
        assertThat(pack.periods().get(0).lastDay()).isEmpty();
    }

    @Test
    void refusesAGapWithItsDays() {
        assertRefused(
                PolicyExamples.pack("cn-a")
                        .addPeriods(
                                PolicyPeriod.between(FEB_16, LocalDate.of(2020, 2, 20), 14),
                                PolicyPeriod.from(LocalDate.of(2020, 2, 23), 7)),
                "policy-gap",
                "/periods/1/from",
                "no numbers from 2020-02-21 to 2020-02-22: the periods of a pack leave no gap");
    }

    @Test
    void refusesAnOverlapWithItsDays() {
        assertRefused(
                PolicyExamples.pack("cn-a")
                        .addPeriods(
                                PolicyPeriod.between(FEB_16, MAR_01, 14),
                                PolicyPeriod.from(LocalDate.of(2020, 2, 29), 7)),
                "policy-overlap",
                "/periods/1/from",
                "two periods of a pack hold from 2020-02-29 to 2020-03-01");
    }

    @Test
    void refusesAPeriodAfterOneWithoutAnEnd() {
        assertRefused(
                PolicyExamples.pack("cn-a").addPeriods(PolicyPeriod.from(FEB_16, 14), PolicyPeriod.from(MAR_01, 7)),
                "policy-overlap",
                "/periods/1/from",
                "two periods of a pack hold from 2020-03-01 to no-end");
    }

    @Test
    void refusesAPackWithoutPeriodOrCitationOrVersion() {
        assertRefused(
                PolicyExamples.pack("cn-a"), "policy-without-period", "/periods", "a pack has at least one period");
        assertRefused(
                PolicyExamples.uncited("cn-a").version(1).addPeriods(PolicyPeriod.from(FEB_16, 14)),
                "policy-without-citation",
                "/citations",
                "a pack cites at least one document");
        assertRefused(
                PolicyExamples.uncited("cn-a")
                        .version(0)
                        .addCitations(PolicyExamples.NOTICE)
                        .addPeriods(PolicyPeriod.from(FEB_16, 14)),
                "too-small",
                "/version",
                "0 is below the least allowed, 1");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        assertThatThrownBy(() -> PolicyExamples.uncited("cn-a").version(1).build())
                .isInstanceOfSatisfying(
                        DomainException.InvalidDocument.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::code)
                                .containsExactly("policy-without-citation", "policy-without-period"));
    }

    @Test
    void refusesATitleInOneLanguageOnly() {
        PolicyPack.Builder<Integer> builder = PolicyPack.<Integer>builder()
                .id(new PolicyId("cn-a"))
                .version(1)
                .kind(PolicyExamples.DAYS)
                .jurisdiction("CN")
                .putTitle(Language.EN, "an example")
                .issuer("an office")
                .knownFrom(FEB_16)
                .addCitations(PolicyExamples.NOTICE)
                .addPeriods(PolicyPeriod.from(FEB_16, 14));
        assertRefused(builder, "missing", "/title/zh-CN", "a required value is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CN", "cn_a", "cn a", "中", "cn-٢"})
    void refusesAnIdOfOtherCharactersWithoutRepeatingIt(String id) {
        assertThatThrownBy(() -> new PolicyId(id))
                .isInstanceOf(DomainException.InvalidValue.class)
                .hasMessage("id: a policy id has 1 to 64 lower-case letters, digits and dashes");
    }

    @Test
    void anIdHasAtMostSixtyFourCharacters() {
        assertThat(new PolicyId("x".repeat(64)).value()).hasSize(64);
        assertThatThrownBy(() -> new PolicyId("x".repeat(65))).isInstanceOf(DomainException.InvalidValue.class);
    }

    @Test
    void numbersOfACallerSaySo() {
        PolicyReference reference = Policy.adHoc(14).reference();
        assertThat(reference.id()).hasToString("ad-hoc");
        assertThat(reference.confidence()).isEqualTo(Confidence.CALLER);
    }

    private static void assertRefused(
            PolicyPack.Builder<Integer> builder, String code, String pointer, String message) {
        assertThatThrownBy(builder::build).isInstanceOfSatisfying(DomainException.InvalidDocument.class, refused -> {
            assertThat(refused.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(code);
                assertThat(finding.place().pointer()).isEqualTo(pointer);
                assertThat(finding.message(Language.EN)).isEqualTo(message);
            });
            assertThat(refused).hasMessage(pointer + ": " + message);
        });
    }
}
