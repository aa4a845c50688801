package org.communitycontrol.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.ledger.LedgerExamples.HOME;
import static org.communitycontrol.ledger.LedgerExamples.OTHER_HOME;
import static org.communitycontrol.ledger.LedgerExamples.fact;
import static org.communitycontrol.ledger.LedgerExamples.saying;
import static org.communitycontrol.ledger.LedgerExamples.screened;

import java.util.List;
import org.communitycontrol.message.Language;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Fact ONE = screened("f-1", 1, "absent");
    private static final Fact TWO = screened("f-2", 2, "screened");
    private static final Fact THREE = fact("f-3", "arrived", 0, OTHER_HOME, saying("x"));

    @Test
    void mergesByUnion() {
        Ledger left = Ledger.of(List.of(TWO, ONE));
        Ledger right = Ledger.of(List.of(THREE, TWO, TWO));
        assertThat(left.merge(right).facts()).containsExactly(ONE, TWO, THREE);
        assertThat(left.merge(right)).isEqualTo(right.merge(left)).hasSameHashCodeAs(right.merge(left));
        assertThat(left.merge(left)).isEqualTo(left);
        assertThat(left.merge(Ledger.empty()))
                .isEqualTo(left)
                .isEqualTo(Ledger.empty().merge(left));
        assertThat(left).isNotEqualTo(right);
    }

    @Test
    void ordersFactsByCodePointOfTheirIds() {
        Fact supplementary = screened("\ud83d\ude00", 0, "x");
        Fact lastOfThePlane = screened("\uff5e", 0, "x");
        assertThat(Ledger.of(List.of(supplementary, lastOfThePlane)).facts())
                .containsExactly(lastOfThePlane, supplementary);
    }

    @Test
    void listsStandingFactsByDayThenMomentThenId() {
        Fact sameMinute = screened("f-0", 2, "x");
        assertThat(Ledger.of(List.of(TWO, THREE, ONE, sameMinute)).standing())
                .extracting(StandingFact::fact)
                .containsExactly(THREE, ONE, sameMinute, TWO);
    }

    @Test
    void findsTheStandingFactsOfOneSubject() {
        Ledger ledger = Ledger.of(List.of(THREE, TWO, ONE));
        assertThat(ledger.standing(HOME)).extracting(StandingFact::fact).containsExactly(ONE, TWO);
        assertThat(ledger.standing(new Subject("grid", "h-1"))).isEmpty();
        assertThat(ledger.find(THREE.id())).contains(THREE);
        assertThat(ledger.find(new FactId("none"))).isEmpty();
    }

    @Test
    void letsTheLaterRecordedOfTwoFactsWithOneIdCount() {
        Fact later = screened("f-1", 9, "screened");
        Ledger ledger = Ledger.of(List.of(later, ONE));
        assertThat(ledger.facts()).containsExactly(ONE, later);
        assertThat(ledger.standing()).containsExactly(new StandingFact(later, List.of()));
        assertThat(ledger.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.id()).isEqualTo(ONE.id());
            assertThat(conflict.subject()).isEqualTo(HOME);
            assertThat(conflict.effective()).isEqualTo(later);
            assertThat(conflict.overruled()).containsExactly(ONE);
            assertThat(conflict.rule()).isEqualTo(LedgerConflict.Rule.LATER_RECORDED);
            assertThat(conflict.differing()).containsExactly("/payload/disposition", "/recordedAt");
        });
    }

    @Test
    void letsTheGreaterBytesCountWhereTheMomentIsTheSame() {
        Fact lesser = screened("f-1", 1, "\uff5e");
        Fact greater = screened("f-1", 1, "\ud83d\ude00");
        Ledger ledger = Ledger.of(List.of(greater, lesser));
        assertThat(ledger.find(ONE.id())).contains(greater);
        assertThat(java.util.Arrays.compareUnsigned(greater.canonicalBytes(), lesser.canonicalBytes()))
                .isPositive();
        LedgerConflict conflict = ledger.conflicts().get(0);
        assertThat(conflict.rule().code()).isEqualTo("greater-bytes");
        assertThat(conflict.differing()).containsExactly("/payload/disposition");
        assertThat(conflict.problem().message(Language.EN))
                .isEqualTo("2 different facts have one id; the rule greater-bytes decides");
    }

    @Test
    void reportsEveryVariantOfAConflict() {
        Fact moved = fact("f-1", "arrived", 3, OTHER_HOME, saying("absent"));
        Ledger ledger = Ledger.of(List.of(screened("f-1", 2, "absent"), moved, ONE));
        assertThat(ledger.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.overruled()).containsExactly(ONE, screened("f-1", 2, "absent"));
            assertThat(conflict.differing()).containsExactly("/kind", "/recordedAt", "/subject/id");
        });
        assertThat(ledger.standing(HOME)).isEmpty();
        assertThat(ledger.standing(OTHER_HOME)).hasSize(1);
    }

    @Test
    void seesNoConflictInRepeatedFacts() {
        assertThat(Ledger.of(List.of(ONE, screened("f-1", 1, "absent"))).conflicts())
                .isEmpty();
    }
}
