package org.communitycontrol.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.message.Language;
import org.junit.jupiter.api.Test;

class PolicyBookTest {

    private static final LocalDate FEB_16 = LocalDate.of(2020, 2, 16);
    private static final LocalDate FEB_29 = LocalDate.of(2020, 2, 29);
    private static final LocalDate MAR_01 = LocalDate.of(2020, 3, 1);
    private static final PolicyPack<Integer> FEBRUARY = PolicyExamples.pack("cn-a")
            .addPeriods(PolicyPeriod.between(FEB_16, FEB_29, 14))
            .build();
    private static final PolicyPack<Integer> MARCH =
            PolicyExamples.pack("cn-b").addPeriods(PolicyPeriod.from(MAR_01, 7)).build();

    @Test
    void answersWithTheRuleOfTheDay() {
        PolicyBook book = PolicyBook.of(List.of(MARCH, FEBRUARY));
        assertThat(number(book, FEB_16)).isEqualTo(14);
        assertThat(number(book, FEB_29)).isEqualTo(14);
        assertThat(number(book, MAR_01)).isEqualTo(7);
        assertThat(number(book, LocalDate.of(2099, 1, 1))).isEqualTo(7);
    }

    @Test
    void refusesADayBeforeTheRuleExisted() {
        PolicyChoice<Integer> choice =
                PolicyBook.of(List.of(FEBRUARY)).inForce(PolicyExamples.DAYS, FEB_16.minusDays(1));
        assertThat(choice).isEqualTo(new PolicyChoice.NoneInForce<Integer>("days", FEB_16.minusDays(1), LocalDate.MAX));
        assertThat(choice.policy()).isEmpty();
    }

    @Test
    void aLaterVersionAnswersOnlyThoseWhoAskAsOfItsDay() {
        PolicyPack<Integer> corrected = PolicyExamples.pack("cn-a", 2, MAR_01)
                .addPeriods(PolicyPeriod.between(FEB_16, FEB_29, 21))
                .build();
        PolicyBook book = PolicyBook.of(List.of(corrected, FEBRUARY));
        assertThat(book.inForce(PolicyExamples.DAYS, FEB_29, FEB_16.minusDays(1))
                        .policy())
                .isEmpty();
        assertThat(book.inForce(PolicyExamples.DAYS, FEB_29, FEB_16)
                        .policy()
                        .orElseThrow()
                        .parameters())
                .isEqualTo(14);
        assertThat(book.inForce(PolicyExamples.DAYS, FEB_29, FEB_29)
                        .policy()
                        .orElseThrow()
                        .parameters())
                .isEqualTo(14);
        assertThat(book.inForce(PolicyExamples.DAYS, FEB_29, MAR_01)
                        .policy()
                        .orElseThrow()
                        .parameters())
                .isEqualTo(21);
        assertThat(book.pack(PolicyExamples.DAYS, new PolicyId("cn-a"))).contains(corrected);
        assertThat(book.pack(new PolicyKind<>("other", Integer.class), new PolicyId("cn-a")))
                .isEmpty();
    }

    @Test
    void refusesTwoRulesOfOneDayWithTheDays() {
        PolicyPack<Integer> other = PolicyExamples.pack("cn-c")
                .addPeriods(PolicyPeriod.from(FEB_29, 7))
                .build();
        assertRefused(
                List.of(FEBRUARY, other),
                "policies-overlap",
                "/periods",
                "policies cn-a and cn-c would both be in force from 2020-02-29 to 2020-02-29");
        assertRefused(
                List.of(MARCH, other),
                "policies-overlap",
                "/periods",
                "policies cn-b and cn-c would both be in force from 2020-03-01 to no-end");
    }

    @Test
    void refusesAVersionThatComesTwice() {
        assertRefused(
                List.of(FEBRUARY, FEBRUARY),
                "policy-repeated",
                "/version",
                "version 1 of policy cn-a is in the book twice");
    }

    @Test
    void refusesALaterVersionThatWasNotKnownLater() {
        PolicyPack<Integer> sameDay = PolicyExamples.pack("cn-a", 2, FEB_16)
                .addPeriods(PolicyPeriod.between(FEB_16, FEB_29, 21))
                .build();
        assertRefused(
                List.of(FEBRUARY, sameDay),
                "policy-version-order",
                "/knownFrom",
                "version 2 of policy cn-a must be known later than 2020-02-16, when the version before it was known");
    }

    @Test
    void aKindOfTwoCountriesIsAskedForByCountry() {
        PolicyPack<Integer> elsewhere = PolicyPack.<Integer>builder()
                .id(new PolicyId("xa-a"))
                .version(1)
                .kind(PolicyExamples.DAYS)
                .jurisdiction("XA")
                .putAllTitles(FEBRUARY.titles())
                .issuer("another office")
                .knownFrom(MAR_01)
                .addCitations(PolicyExamples.NOTICE)
                .addPeriods(PolicyPeriod.from(FEB_16, 10))
                .build();
        PolicyBook book = PolicyBook.of(List.of(FEBRUARY)).with(List.of(elsewhere));
        assertThat(book.inForce(PolicyExamples.DAYS, "XA", FEB_29, MAR_01)
                        .policy()
                        .orElseThrow()
                        .parameters())
                .isEqualTo(10);
        assertThatThrownBy(() -> book.inForce(PolicyExamples.DAYS, FEB_29))
                .isInstanceOf(DomainException.InvalidValue.class)
                .hasMessage("kind: the book has this kind of policy for 2 jurisdictions: name one");
        // as of a day on which the second was not known, there is nothing to choose
        assertThat(book.inForce(PolicyExamples.DAYS, FEB_29, FEB_29)
                        .policy()
                        .orElseThrow()
                        .parameters())
                .isEqualTo(14);
    }

    private static int number(PolicyBook book, LocalDate day) {
        return book.inForce(PolicyExamples.DAYS, day).policy().orElseThrow().parameters();
    }

    private static void assertRefused(List<PolicyPack<Integer>> packs, String code, String pointer, String message) {
        assertThatThrownBy(() -> PolicyBook.of(packs))
                .isInstanceOfSatisfying(DomainException.InvalidDocument.class, refused -> {
                    assertThat(refused.findings()).extracting(Finding::code).containsExactly(code);
                    assertThat(refused.findings().get(0).place().pointer()).isEqualTo(pointer);
                    assertThat(refused.findings().get(0).message(Language.EN)).isEqualTo(message);
                    assertThat(refused).hasMessage(pointer + ": " + message);
                });
    }
}
