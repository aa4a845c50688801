package org.communitycontrol.testkit.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.territory.history.Area;
import org.communitycontrol.territory.history.AreaId;
import org.communitycontrol.territory.history.AreaReport;
import org.communitycontrol.territory.history.Crosswalk;
import org.communitycontrol.territory.history.Topology;

/** What holds for whatever says which dwelling lay in which area on a day. */
public interface TopologyLaws {

    /** Returns the areas of the grid hierarchy at the end of {@code day}, as {@code facts} in this order say. */
    Topology topology(List<Fact> facts, LocalDate day);

    /** Returns the same as it was known at {@code moment}. */
    Topology topology(List<Fact> facts, LocalDate day, Instant moment);

    /** Returns the histories the laws are tried on. */
    @Provide
    default Arbitrary<List<Fact>> histories() {
        return new TopologyDomain().histories();
    }

    /** Returns the days the laws are tried on. */
    @Provide
    default Arbitrary<LocalDate> asOf() {
        return new TopologyDomain().days();
    }

    /** Returns the moments the laws are tried on. */
    @Provide
    default Arbitrary<Instant> moments() {
        return new TopologyDomain().moments();
    }

    /** Returns what was found at each of the dwellings, one more than any area has. */
    @Provide
    default Arbitrary<Map<HouseholdId, Disposition>> dispositions() {
        return Arbitraries.of(Disposition.class)
                .list()
                .ofSize(TopologyDomain.DWELLINGS + 1)
                .map(found -> {
                    Map<HouseholdId, Disposition> dispositions = new TreeMap<>();
                    for (int i = 0; i < found.size(); i++) {
                        dispositions.put(new HouseholdId("H-" + (i + 1)), found.get(i));
                    }
                    return dispositions;
                });
    }

    /** Shuffled and repeated, the same facts give the same areas. */
    @Property
    default void theOrderOfArrivalMakesNoDifference(
            @ForAll("histories") List<Fact> facts, @ForAll("asOf") LocalDate day, @ForAll Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        shuffled.addAll(facts.subList(0, facts.size() / 2));
        Collections.shuffle(shuffled, random);
        assertThat(topology(shuffled, day)).isEqualTo(topology(facts, day));
    }

    /** A dwelling once assigned lies in one area that is there, or is unassigned; it never vanishes. */
    @Property
    default void noDwellingIsLost(@ForAll("histories") List<Fact> facts, @ForAll("asOf") LocalDate day) {
        Topology topology = topology(facts, day);
        Set<HouseholdId> both = new TreeSet<>(topology.assigned().keySet());
        both.retainAll(topology.unassigned());
        assertThat(both).isEmpty();
        assertThat(topology.areas().keySet()).containsAll(topology.assigned().values());
        Set<HouseholdId> known = new TreeSet<>(topology.assigned().keySet());
        known.addAll(topology.unassigned());
        Topology before = topology(facts, day.minusDays(1));
        assertThat(known).containsAll(before.assigned().keySet()).containsAll(before.unassigned());
        if (!day.isBefore(TopologyDomain.FIRST)) {
            assertThat(known).hasSizeGreaterThanOrEqualTo(TopologyDomain.DWELLINGS - 1);
        }
    }

    /** Every area lies in one that is there, and none in itself. */
    @Property
    default void theAreasAreATree(@ForAll("histories") List<Fact> facts, @ForAll("asOf") LocalDate day) {
        Topology topology = topology(facts, day);
        topology.areas().forEach((id, area) -> {
            area.parent().ifPresent(parent -> assertThat(topology.areas()).containsKey(parent));
            List<AreaId> chain = topology.chain(id);
            assertThat(chain).doesNotHaveDuplicates().startsWith(id);
            AreaId top = chain.get(chain.size() - 1);
            assertThat(Optional.ofNullable(topology.areas().get(top)).flatMap(Area::parent))
                    .isEmpty();
        });
    }

    /** What takes effect later changes nothing in the areas of a day. */
    @Property
    default void noLaterChangeIsLookedAt(@ForAll("histories") List<Fact> facts, @ForAll("asOf") LocalDate day) {
        List<Fact> then =
                facts.stream().filter(fact -> !fact.occurredOn().isAfter(day)).toList();
        assertThat(topology(then, day)).isEqualTo(topology(facts, day));
    }

    /** What is recorded later never changes what was known at a moment. */
    @Property
    default void whatWasKnownStaysKnown(
            @ForAll("histories") List<Fact> facts, @ForAll("asOf") LocalDate day, @ForAll("moments") Instant moment) {
        List<Fact> then = facts.stream()
                .filter(fact -> !fact.recordedAt().isAfter(moment))
                .toList();
        assertThat(topology(facts, day, moment)).isEqualTo(topology(then, day));
    }

    /** Regrouped by its dwellings, a report keeps every total, of each part and over all. */
    @Property
    default void regroupingByDwellingsKeepsEveryTotal(
            @ForAll("histories") List<Fact> facts,
            @ForAll("asOf") LocalDate was,
            @ForAll("asOf") LocalDate is,
            @ForAll("dispositions") Map<HouseholdId, Disposition> found) {
        AreaReport<Disposition> before = AreaReport.of(Disposition.class, found, topology(facts, was));
        AreaReport<Disposition> after = AreaReport.of(Disposition.class, found, topology(facts, is));
        assertThat(before.total().registered()).isEqualTo(found.size());
        assertThat(after.total()).isEqualTo(before.total());
    }

    /** Regrouped by its counts, a report keeps every total, and where no area was divided it is the exact one. */
    @Property
    default void regroupingByCountsKeepsEveryTotal(
            @ForAll("histories") List<Fact> facts,
            @ForAll("asOf") LocalDate was,
            @ForAll("asOf") LocalDate is,
            @ForAll("dispositions") Map<HouseholdId, Disposition> found) {
        Topology from = topology(facts, was);
        Topology to = topology(facts, is);
        AreaReport<Disposition> before = AreaReport.of(Disposition.class, found, from);
        Crosswalk.Regrouped<Disposition> regrouped = Crosswalk.between(from, to).regroup(Disposition.class, before);
        assertThat(regrouped.report().total()).isEqualTo(before.total());
        regrouped
                .report()
                .areas()
                .forEach((area, partition) -> assertThat(partition.registered())
                        .as("as many dwellings as came to lie in %s", area.value())
                        .isEqualTo(from.assigned().keySet().stream()
                                .filter(dwelling ->
                                        to.areaOf(dwelling).filter(area::equals).isPresent())
                                .count()));
        boolean sameDwellings = from.assigned().keySet().equals(to.assigned().keySet());
        if (regrouped.estimated().isEmpty() && sameDwellings) {
            assertThat(regrouped.report()).isEqualTo(AreaReport.of(Disposition.class, found, to));
        }
    }

    /** Areas merged into one and divided again as they were have the dwellings they had. */
    @Property
    default void mergingAndSplittingAgainIsTheIdentity(
            @ForAll("histories") List<Fact> facts, @ForAll("asOf") LocalDate day) {
        LocalDate end = day.isBefore(TopologyDomain.FIRST) ? TopologyDomain.FIRST : day;
        Topology before = topology(facts, end);
        List<AreaId> tops = before.areas().values().stream()
                .filter(area -> area.parent().isEmpty())
                .map(area -> area.id())
                .limit(2)
                .toList();
        if (tops.size() < 2) {
            return;
        }
        List<Fact> more = new ArrayList<>(facts);
        more.add(fact(
                "area-merged",
                end.plusDays(20),
                tops.get(0),
                Payload.builder()
                        .text("hierarchy", "grid")
                        .text("name", name(before, tops.get(0)))
                        .texts("from", tops.stream().map(AreaId::value).toList())
                        .build()));
        List<Payload> parts = tops.stream()
                .map(id -> Payload.builder()
                        .text("id", id.value())
                        .text("name", name(before, id))
                        .texts("dwellings", direct(before, id))
                        .texts("areas", below(before, id))
                        .build())
                .toList();
        more.add(fact(
                "area-split",
                end.plusDays(21),
                tops.get(0),
                Payload.builder()
                        .text("hierarchy", "grid")
                        .payloads("into", parts)
                        .build()));
        List<Fact> settled = more.stream()
                .filter(fact ->
                        !fact.occurredOn().isAfter(end) || fact.occurredOn().isAfter(end.plusDays(19)))
                .toList();
        assertThat(topology(settled, end.plusDays(20)).areas()).doesNotContainKey(tops.get(1));
        assertThat(topology(settled, end.plusDays(21))).isEqualTo(before);
    }

    private static String name(Topology topology, AreaId area) {
        return Optional.ofNullable(topology.areas().get(area)).map(Area::name).orElse("");
    }

    private static List<String> direct(Topology topology, AreaId area) {
        return topology.assigned().entrySet().stream()
                .filter(entry -> entry.getValue().equals(area))
                .map(entry -> entry.getKey().value())
                .toList();
    }

    private static List<String> below(Topology topology, AreaId area) {
        return topology.areas().values().stream()
                .filter(child -> child.parent().filter(area::equals).isPresent())
                .map(child -> child.id().value())
                .toList();
    }

    private static Fact fact(String kind, LocalDate day, AreaId area, Payload payload) {
        return Fact.builder()
                .id(new FactId("X-" + kind))
                .kind(new FactKind(kind))
                .version(1)
                .subject(new Subject("area", area.value()))
                .occurredOn(day)
                .recordedAt(Instant.parse("2021-01-01T00:00:00Z"))
                .recorder(new Recorder("W-01"))
                .payload(payload)
                .build();
    }
}
