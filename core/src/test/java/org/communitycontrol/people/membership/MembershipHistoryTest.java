package org.communitycontrol.people.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.ledger.Decoded;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.document.PersonAlias;
import org.communitycontrol.people.document.PersonAliases;
import org.junit.jupiter.api.Test;

class MembershipHistoryTest {

    private static final Map<PersonId, HouseholdId> BEGINNING =
            Map.of(p("GRANDMA"), h("H-1"), p("FATHER"), h("H-1"), p("MOTHER"), h("H-1"), p("NEIGHBOUR"), h("H-2"));

    private final List<Fact> facts = new ArrayList<>();

    @Test
    void keepsTheHouseholdWhenItsHeadDies() {
        household("head-changed", "2020-02-01", "H-1", Payload.builder().text("head", "GRANDMA"));
        person("member-died", "2020-02-10", "GRANDMA", Payload.builder());
        assertThat(headship("2020-02-09", "H-1")).isEqualTo(new Headship.HeadedBy(p("GRANDMA")));
        MembershipRegister after = register("2020-02-10");
        assertThat(headship("2020-02-10", "H-1"))
                .isEqualTo(new Headship.WithoutHead(Headship.Cause.DIED, LocalDate.parse("2020-02-10")));
        assertThat(after.household(h("H-1")).orElseThrow().members()).containsExactly(p("FATHER"), p("MOTHER"));
        assertThat(after.headless()).contains(h("H-1"));
        assertThat(after.findings()).extracting(Finding::code).containsExactly("household-lost-its-head");
        assertThat(after.states()).containsEntry(p("GRANDMA"), ResidenceState.DECEASED);
        assertThat(after.partition().registered()).isEqualTo(4);

        household("head-changed", "2020-02-12", "H-1", Payload.builder().text("head", "MOTHER"));
        assertThat(register("2020-02-12").findings()).isEmpty();
    }

    @Test
    void registersABirthAndAMoveAndASecondResidence() {
        person("member-born", "2020-02-03", "BABY", in("H-1"));
        person("member-left", "2020-02-04", "FATHER", in("H-1"));
        person("member-joined", "2020-02-06", "FATHER", in("H-2"));
        person("member-joined", "2020-02-06", "MOTHER", in("H-2").flag("second", true));
        MembershipRegister between = register("2020-02-05");
        assertThat(between.states()).containsEntry(p("FATHER"), ResidenceState.WITHOUT_RESIDENCE);
        assertThat(between.partition().outstanding()).isEqualTo(1);
        MembershipRegister after = register("2020-02-06");
        assertThat(after.residence(p("FATHER"))).contains(h("H-2"));
        assertThat(after.residence(p("BABY"))).contains(h("H-1"));
        assertThat(after.residence(p("MOTHER"))).contains(h("H-1"));
        assertThat(after.household(h("H-2")).orElseThrow().secondResidents()).containsExactly(p("MOTHER"));
        assertThat(after.findings()).isEmpty();
        person("member-left", "2020-02-08", "FATHER", in("H-2").flag("movedAway", true));
        assertThat(register("2020-02-08").states()).containsEntry(p("FATHER"), ResidenceState.MOVED_AWAY);
    }

    @Test
    void countsWhoJoinedTwoOnceAndSaysSo() {
        person("member-joined", "2020-02-06", "FATHER", in("H-2"));
        MembershipRegister register = register("2020-02-06");
        assertThat(register.residence(p("FATHER"))).contains(h("H-2"));
        assertThat(register.household(h("H-1")).orElseThrow().members()).doesNotContain(p("FATHER"));
        assertThat(register.partition().registered()).isEqualTo(4);
        assertThat(register.findings()).extracting(Finding::code).containsExactly("person-in-two-households");
        person("member-left", "2020-02-06", "FATHER", in("H-1"));
        assertThat(register("2020-02-06").findings()).isEmpty();
    }

    @Test
    void splitsAndMergesHouseholds() {
        household("head-changed", "2020-02-01", "H-1", Payload.builder().text("head", "FATHER"));
        household("household-split", "2020-02-05", "H-1", Payload.builder()
                .text("into", "H-3")
                .texts("members", List.of("FATHER", "MOTHER")));
        MembershipRegister split = register("2020-02-05");
        assertThat(split.household(h("H-3")).orElseThrow().members()).containsExactly(p("FATHER"), p("MOTHER"));
        assertThat(split.household(h("H-1")).orElseThrow().isOneAlone()).isTrue();
        assertThat(headship("2020-02-05", "H-1"))
                .isEqualTo(new Headship.WithoutHead(Headship.Cause.LEFT, LocalDate.parse("2020-02-05")));
        household("household-merged", "2020-02-09", "H-3", Payload.builder().text("into", "H-1"));
        MembershipRegister merged = register("2020-02-09");
        assertThat(merged.residences()).isEqualTo(register("2020-02-04").residences());
        assertThat(merged.household(h("H-3")).orElseThrow().mergedInto()).contains(h("H-1"));
        assertThat(merged.household(h("H-2"))).isEqualTo(register("2020-02-04").household(h("H-2")));
        person("member-joined", "2020-02-10", "NEIGHBOUR", in("H-3"));
        assertThat(register("2020-02-10").residence(p("NEIGHBOUR"))).contains(h("H-2"));
        assertThat(register("2020-02-10").findings()).extracting(Finding::code).contains("household-ended");
    }

    @Test
    void takesAVacancyOnlyWithTheNameOfWhoVerifiedIt() {
        household("occupancy-verified", "2020-02-05", "H-2", Payload.builder().text("occupancy", "vacant"));
        household("occupancy-verified", "2020-02-05", "H-1", Payload.builder().text("occupancy", "group-rental"));
        MembershipHistory history = MembershipHistory.of(BEGINNING, Ledger.of(facts));
        assertThat(history.refused().values())
                .singleElement()
                .extracting(Decoded.Refused::pointer)
                .isEqualTo("/payload/verifiedBy");
        assertThat(register("2020-02-05").household(h("H-1")).orElseThrow().occupancy().map(found -> found.occupancy()))
                .contains(Occupancy.GROUP_RENTAL);
        household("occupancy-verified", "2020-02-06", "H-2", Payload.builder()
                .text("occupancy", "vacant")
                .text("verifiedBy", "W-01"));
        assertThat(register("2020-02-06").findings()).extracting(Finding::code).containsExactly("vacant-with-members");
    }

    @Test
    void saysWhatDoesNotFit() {
        person("member-died", "2020-02-05", "NOBODY", Payload.builder());
        person("member-born", "2020-02-05", "FATHER", in("H-2"));
        person("member-left", "2020-02-05", "FATHER", in("H-2"));
        household("head-changed", "2020-02-05", "H-1", Payload.builder().text("head", "NEIGHBOUR"));
        household("household-merged", "2020-02-05", "H-9", Payload.builder().text("into", "H-1"));
        household("household-split", "2020-02-05", "H-1", Payload.builder()
                .text("into", "H-2")
                .texts("members", List.of("FATHER")));
        assertThat(register("2020-02-05").findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "person-unknown",
                        "person-known",
                        "not-a-member",
                        "not-a-member",
                        "household-unknown",
                        "household-exists");
        assertThat(register("2020-02-05").residences()).isEqualTo(register("2020-02-04").residences());
    }

    @Test
    void placesEverybodyUnderTheIdentifierThatGoesOn() {
        person("member-joined", "2020-02-05", "FATHER-2", in("H-2"));
        PersonAliases aliases = PersonAliases.of(List.of(new PersonAlias(p("FATHER-2"), p("FATHER"))));
        MembershipRegister register = MembershipHistory.of(BEGINNING, Ledger.of(facts), aliases)
                .register(LocalDate.parse("2020-02-05"));
        assertThat(register.residence(p("FATHER"))).contains(h("H-2"));
        assertThat(register.states()).hasSize(4).doesNotContainKey(p("FATHER-2"));
    }

    @Test
    void answersAsItWasKnown() {
        person("member-died", "2020-02-10", "GRANDMA", Payload.builder());
        Ledger ledger = Ledger.of(facts);
        Ledger before = ledger.knownAt(Instant.parse("2020-02-09T23:59:59Z"));
        assertThat(MembershipHistory.of(BEGINNING, before)
                        .register(LocalDate.parse("2020-02-20"))
                        .states())
                .containsEntry(p("GRANDMA"), ResidenceState.RESIDENT);
    }

    private Headship headship(String day, String household) {
        return register(day).household(h(household)).orElseThrow().headship();
    }

    private MembershipRegister register(String day) {
        return MembershipHistory.of(BEGINNING, Ledger.of(facts)).register(LocalDate.parse(day));
    }

    private static Payload.Builder in(String household) {
        return Payload.builder().text("household", household);
    }

    private void person(String kind, String day, String person, Payload.Builder payload) {
        add(kind, day, new Subject("person", person), payload);
    }

    private void household(String kind, String day, String household, Payload.Builder payload) {
        add(kind, day, new Subject("household", household), payload);
    }

    private void add(String kind, String day, Subject subject, Payload.Builder payload) {
        facts.add(Fact.builder()
                .id(new FactId("F-" + facts.size()))
                .kind(new FactKind(kind))
                .version(1)
                .subject(subject)
                .occurredOn(LocalDate.parse(day))
                .recordedAt(Instant.parse(day + "T00:00:00Z").plusSeconds(facts.size()))
                .recorder(new Recorder("W-01"))
                .payload(payload.build())
                .build());
    }

    private static PersonId p(String id) {
        return new PersonId(id);
    }

    private static HouseholdId h(String id) {
        return new HouseholdId(id);
    }
}
