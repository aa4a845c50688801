package org.communitycontrol.identity.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.junit.jupiter.api.Test;

/** Three records of one man, P-1 to P-3, each with a check; P-2 and P-1 were checked on one day with other outcomes. */
class MergedLedgerTest {

    private static final FactKind CHECK = new FactKind("key-person-check");
    private static final LocalDate DAY = LocalDate.of(2020, 2, 16);
    private static final Subject ONE = person("P-1");
    private static final Subject TWO = person("P-2");
    private static final Subject THREE = person("P-3");
    private static final Subject OTHER = person("P-9");

    private static final List<Fact> CHECKS = List.of(
            check("F-1", ONE, DAY, "screened"),
            check("F-2", TWO, DAY, "absent"),
            check("F-3", THREE, DAY.minusDays(1), "screened"),
            check("F-4", TWO, DAY.plusDays(1), "screened"),
            check("F-9", OTHER, DAY, "screened"));

    @Test
    void aPreviewListsWhatWouldMoveAndWhatWantsALook() {
        MergePreview preview = MergePreview.of(view(), TWO, ONE);
        assertThat(preview.problem()).isEmpty();
        assertThat(preview.survivor()).isEqualTo(ONE);
        assertThat(preview.comingAlong()).containsExactly(TWO);
        assertThat(preview.moving()).containsExactly(new FactId("F-2"), new FactId("F-4"));
        assertThat(preview.movingByKind()).isEqualTo(Map.of(CHECK, 2));
        assertThat(preview.stayingByKind()).isEqualTo(Map.of(CHECK, 1));
        assertThat(preview.clashes()).containsExactly(new MergeClash(CHECK, DAY, new FactId("F-2"), new FactId("F-1")));
        assertThat(preview.toString()).doesNotContain("absent", "P-1");
    }

    @Test
    void aChainIsReadUnderItsEndAndPartedLinkByLink() {
        Fact first = merge("M-1", THREE, TWO, 1);
        Fact second = merge("M-2", TWO, ONE, 2);
        assertThat(MergePreview.of(view(first), TWO, ONE).comingAlong()).containsExactly(TWO, THREE);
        MergedLedger both = view(first, second);
        assertThat(both.resolve(THREE)).isEqualTo(ONE);
        assertThat(both.all(TWO)).containsExactly(ONE, TWO, THREE);
        assertThat(ids(both, ONE)).containsExactly("F-3", "F-1", "F-2", "F-4");
        assertThat(ids(both, OTHER)).containsExactly("F-9");
        assertThat(both.bySubject()).containsOnlyKeys(ONE, OTHER);
        assertThat(both.merges(TWO)).containsExactly(second);

        MergedLedger parted = view(first, second, unmerge("U-1", second, 3));
        assertThat(parted.canonicalBytes()).isEqualTo(view(first).canonicalBytes());
        assertThat(parted.resolve(THREE)).isEqualTo(TWO);
        assertThat(ids(parted, ONE)).containsExactly("F-1");
    }

    @Test
    void aFactRecordedAfterTheMergeStaysWithItsOwnSubjectWhenTheMergeIsUndone() {
        Fact merge = merge("M-1", TWO, ONE, 1);
        Fact later = check("F-5", TWO, DAY.plusDays(5), "screened");
        assertThat(ids(view(merge, later), ONE)).contains("F-5");
        assertThat(ids(view(merge, later, unmerge("U-1", merge, 9)), ONE)).containsExactly("F-1");
    }

    @Test
    void ringsAndSecondTargetsHaveNoEffectAndAreReported() {
        MergedLedger ring = view(merge("M-1", ONE, TWO, 1), merge("M-2", TWO, THREE, 2), merge("M-3", THREE, ONE, 3));
        assertThat(ring.resolve(ONE)).isEqualTo(THREE);
        assertThat(ring.findings()).extracting(Finding::code).containsExactly("alias-cycle");

        Fact second = merge("M-2", ONE, THREE, 2);
        MergedLedger torn = view(second, merge("M-1", ONE, TWO, 1));
        assertThat(torn.resolve(ONE)).isEqualTo(TWO);
        assertThat(torn.findings()).extracting(Finding::code).containsExactly("alias-repeated");
        assertThat(torn.merges(ONE)).hasSize(2);
    }

    @Test
    void aMergeIsAskedForBetweenThoseThatGoOn() {
        Fact merge = merge("M-1", TWO, ONE, 1);
        assertThat(MergePreview.of(view(merge), TWO, THREE).problem())
                .map(Problem::code)
                .contains("merge-given-up");
        assertThat(MergePreview.of(view(merge), ONE, TWO).problem())
                .map(Problem::code)
                .contains("merge-done");
        assertThat(MergePreview.of(view(merge), THREE, TWO).survivor()).isEqualTo(ONE);
        assertThat(MergePreview.of(view(), ONE, ONE).problem())
                .map(Problem::code)
                .contains("merge-of-itself");
        assertThat(MergePreview.of(view(), ONE, household("H-1")).problem())
                .map(Problem::code)
                .contains("merge-type");
    }

    @Test
    void householdsMergeLikewiseAndApartFromPersonsOfTheSameKey() {
        Subject one = household("X");
        Subject two = household("Y");
        Fact merge = merge("M-1", two, one, 1);
        assertThat(merge.kind()).isEqualTo(new FactKind("household-alias"));
        MergedLedger view = view(merge, check("F-6", two, DAY, "screened"), check("F-7", person("Y"), DAY, "screened"));
        assertThat(ids(view, one)).containsExactly("F-6");
        assertThat(view.resolve(person("Y"))).isEqualTo(person("Y"));
    }

    @Test
    void refusesToWriteWhatIsNoMerge() {
        assertRefused("merge-type", () -> merge("M-1", ONE, household("H-1"), 1));
        assertRefused("merge-type", () -> merge("M-1", new Subject("grid", "1"), new Subject("grid", "2"), 1));
        assertRefused("merge-of-itself", () -> merge("M-1", ONE, ONE, 1));
        assertRefused("not-a-merge", () -> unmerge("U-1", CHECKS.get(0), 1));
    }

    @Test
    void reportsAMergeThatCannotBeRead() {
        Fact unreadable = Fact.builder()
                .id(new FactId("M-1"))
                .kind(new FactKind("person-alias"))
                .version(1)
                .subject(household("H-1"))
                .occurredOn(DAY)
                .recordedAt(moment(1))
                .recorder(new Recorder("W-1"))
                .payload(Payload.builder().text("of", "P-1").build())
                .build();
        assertThat(view(unreadable).findings()).extracting(Finding::code).containsExactly("merge-unreadable");
        assertThat(view(unreadable).canonicalBytes()).isEqualTo(view().canonicalBytes());
    }

    private static MergedLedger view(Fact... more) {
        List<Fact> facts = new ArrayList<>(CHECKS);
        facts.addAll(List.of(more));
        return MergedLedger.of(Ledger.of(facts));
    }

    private static List<String> ids(MergedLedger view, Subject subject) {
        return view.standing(subject).stream()
                .map(standing -> standing.fact().id().value())
                .toList();
    }

    private static Fact merge(String id, Subject alias, Subject of, int hour) {
        return Merges.merge(alias, of, new FactId(id), DAY, moment(hour), new Recorder("W-1"));
    }

    private static Fact unmerge(String id, Fact merge, int hour) {
        return Merges.unmerge(merge, new FactId(id), DAY, moment(hour), new Recorder("W-1"));
    }

    private static Fact check(String id, Subject subject, LocalDate day, String disposition) {
        return Fact.builder()
                .id(new FactId(id))
                .kind(CHECK)
                .version(1)
                .subject(subject)
                .occurredOn(day)
                .recordedAt(moment(0))
                .recorder(new Recorder("W-1"))
                .payload(Payload.builder().text("disposition", disposition).build())
                .build();
    }

    private static void assertRefused(String code, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        DomainException.InvalidValue.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }

    private static Instant moment(int hour) {
        return Instant.parse("2020-02-20T00:00:00Z").plusSeconds(3_600L * hour);
    }

    private static Subject person(String id) {
        return new Subject("person", id);
    }

    private static Subject household(String id) {
        return new Subject("household", id);
    }
}
