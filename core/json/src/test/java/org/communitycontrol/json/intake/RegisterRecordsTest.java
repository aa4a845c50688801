package org.communitycontrol.json.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.ledger.Decoded;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.people.Address;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.document.DocumentKind;
import org.communitycontrol.people.document.DocumentRecords;
import org.communitycontrol.people.document.IdentityDocument;
import org.communitycontrol.people.membership.MembershipHistory;
import org.communitycontrol.people.membership.MembershipRecords;
import org.communitycontrol.people.membership.MembershipRegister;
import org.communitycontrol.people.membership.ResidenceState;
import org.communitycontrol.territory.history.Hierarchy;
import org.communitycontrol.territory.history.TerritoryHistory;
import org.communitycontrol.territory.history.TerritoryRecords;
import org.communitycontrol.territory.history.Topology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first version of the facts of territory, membership and papers, one line of each kind at least. */
class RegisterRecordsTest {

    private static final LocalDate END = LocalDate.of(2020, 4, 30);

    @Test
    void writesTheBytesItRead() throws IOException {
        byte[] golden = golden();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Facts.write(out, ledger(golden));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(new String(golden, StandardCharsets.UTF_8));
    }

    @Test
    void readsEveryKindAndEveryMember() throws IOException {
        Ledger ledger = ledger(golden());
        TerritoryHistory territory = TerritoryHistory.of(ledger);
        assertThat(territory.refused()).isEmpty();
        assertThat(territory.findings(Hierarchy.GRID, END)).isEmpty();
        Topology topology = territory.topology(Hierarchy.GRID, END);
        assertThat(topology.areas().keySet())
                .extracting(id -> id.value())
                .containsExactly("350203001001601", "350203001002");
        assertThat(topology.assigned().values()).extracting(id -> id.value()).containsOnly("350203001001601");

        DocumentRecords documents = DocumentRecords.of(ledger);
        assertThat(documents.refused()).isEmpty();
        assertThat(documents.documents(new PersonId("P-2")))
                .containsExactly(IdentityDocument.parse(DocumentKind.PASSPORT, "E00000000"));
        assertThat(documents.addresses(new HouseholdId("H-1")).everWas(Address.parse("曾厝垵3号楼103室")))
                .isTrue();
        assertThat(documents.aliases().resolve(new PersonId("P-9"))).isEqualTo(new PersonId("P-2"));

        MembershipHistory history = MembershipHistory.of(Map.of(), ledger, documents.aliases());
        assertThat(history.refused()).isEmpty();
        MembershipRegister register = history.register(END);
        assertThat(register.states())
                .containsOnly(
                        Map.entry(new PersonId("P-1"), ResidenceState.DECEASED),
                        Map.entry(new PersonId("P-2"), ResidenceState.MOVED_AWAY),
                        Map.entry(new PersonId("P-3"), ResidenceState.RESIDENT));
        assertThat(new TreeSet<>(register.headless())).containsExactly(new HouseholdId("H-1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "area-established; area; {'hierarchy':'Grid','name':'x'}; /payload/hierarchy code-form",
                "area-established; area; {'name':'x'}; /payload/hierarchy missing",
                "area-established; area; {'hierarchy':'grid','name':' '}; /payload/name text-blank",
                "area-established; household; {'hierarchy':'grid','name':'x'}; /subject/type wrong-subject",
                "area-renamed; area; {'hierarchy':'grid','name':'x','parent':'y'}; /payload unknown-member",
                "area-recoded; area; {'hierarchy':'grid','to':''}; /payload/to identifier-length",
                "area-split; area; {'hierarchy':'grid','into':[]}; /payload/into split-without-parts",
                "area-split; area; {'hierarchy':'grid','into':{}}; /payload/into not-a-list",
                "area-split; area; {'hierarchy':'grid','into':[{'id':'A','name':'x','dwellings':['H']},"
                        + "{'id':'B','name':'x','dwellings':['H']}]}; /payload/into split-overlaps",
                "area-split; area; {'hierarchy':'grid','into':[{'id':'A','name':'x'},{'id':'A','name':'y'}]};"
                        + " /payload/into split-overlaps",
                "area-merged; area; {'hierarchy':'grid','name':'x','from':[]}; /payload/from merge-without-sources",
                "area-merged; area; {'hierarchy':'grid','name':'x','from':[1]}; /payload/from/0 not-text",
                "dwelling-assigned; area; {'hierarchy':'grid','area':'A'}; /subject/type wrong-subject",
                "member-joined; person; {'household':null}; /payload/household not-text",
                "member-joined; person; {'household':'H','second':'true'}; /payload/second not-a-flag",
                "member-joined; household; {'household':'H'}; /subject/type wrong-subject",
                "household-split; household; {'into':'H','members':[]}; /payload/members split-without-members",
                "household-split; household; {'into':'H','members':['']}; /payload/members/0 identifier-length",
                "head-changed; household; {'head':'\u0001'}; /payload/head identifier-character",
                "occupancy-verified; household; {'occupancy':'empty'}; /payload/occupancy unknown-code",
                "occupancy-verified; household; {'occupancy':'vacant'}; /payload/verifiedBy missing",
                "member-died; person; {'on':'2020-02-30'}; /payload unknown-member",
                "identity-document; person; {'kind':'passport','number':'张三'}; /payload/number document-form",
                "identity-document; person; {'kind':'licence','number':'E1'}; /payload/kind unknown-code",
                "household-address; household; {'address':'\u202e'}; /payload/address text-character",
                "person-alias; person; {'of':''}; /payload/of identifier-length",
            })
    void refusesWhatIsWrongAndSaysWhere(String kind, String subject, String payload, String refused)
            throws IOException {
        String line = ("{'id':'F','kind':'" + kind + "','occurredOn':'2020-02-01','payload':" + escaped(payload)
                        + ",'recordedAt':'2020-02-01T00:00:00Z','recorder':'W','subject':{'id':'X','type':'" + subject
                        + "'},'version':1}\n")
                .replace('\'', '"');
        Ledger ledger = ledger(line.getBytes(StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        TerritoryHistory.of(ledger).refused().values().forEach(one -> found.add(text(one)));
        MembershipHistory.of(Map.of(), ledger).refused().values().forEach(one -> found.add(text(one)));
        DocumentRecords.of(ledger).refused().values().forEach(one -> found.add(text(one)));
        assertThat(found).containsExactly(refused);
    }

    @Test
    void refusesANewerVersion() throws IOException {
        String newer = new String(golden(), StandardCharsets.UTF_8).replace("\"version\":1", "\"version\":2");
        Ledger ledger = ledger(newer.getBytes(StandardCharsets.UTF_8));
        int changes = (int) ledger.facts().stream()
                .map(Fact::kind)
                .filter(kind -> TerritoryRecords.isChange(kind) || MembershipRecords.isChange(kind))
                .count();
        assertThat(changes).isEqualTo(21);
        assertThat(TerritoryHistory.of(ledger).refused().size()
                        + MembershipHistory.of(Map.of(), ledger).refused().size())
                .isEqualTo(changes);
        assertThat(DocumentRecords.of(ledger).refused().values())
                .extracting(one -> one.problem().code())
                .containsExactly("version-newer", "version-newer", "version-newer");
    }

    private static String escaped(String payload) {
        StringBuilder out = new StringBuilder();
        payload.chars()
                .forEach(c -> out.append(
                        c < 0x20 || c == 0x202e
                                ? "\\u" + Integer.toHexString(0x10000 + c).substring(1)
                                : Character.toString(c)));
        return out.toString();
    }

    private static String text(Decoded.Refused<?> refused) {
        return refused.pointer() + " " + refused.problem().code();
    }

    private static Ledger ledger(byte[] lines) {
        Accepted<Fact> read = Facts.read(new ByteArrayInputStream(lines), "register-facts.ndjson");
        assertThat(read.findings()).isEmpty();
        return Ledger.of(read.values());
    }

    private static byte[] golden() throws IOException {
        try (InputStream in = RegisterRecordsTest.class.getResourceAsStream("register-facts.ndjson")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
