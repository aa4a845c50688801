package org.communitycontrol.screening.round;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.people.Household;
import org.communitycontrol.people.KeyGroupMembership;
import org.communitycontrol.people.Person;
import org.communitycontrol.screening.CommunityRegister;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.RegisterHistory;
import org.communitycontrol.territory.DivisionCode;

/**
 * Who is registered when: the only source of a denominator.
 *
 * <p>A unit may be registered several times, one after the other: a returnee whose fourteen days are over and who comes
 * back again. Immutable, safe for use by many threads.
 */
public final class RoundRegister {

    private static final Comparator<RoundUnit> ORDER = Comparator.comparing(RoundUnit::unit)
            .thenComparing(RoundUnit::id, TextRules.BY_CODE_POINT)
            .thenComparing(RoundUnit::from);

    private final ImmutableList<RoundUnit> units;

    private RoundRegister(List<RoundUnit> units) {
        this.units = ImmutableList.sortedCopyOf(ORDER, units);
    }

    /**
     * Returns the register of {@code units}. Of two entries of one unit that share a day the first is kept, and the other
     * is a finding {@code repeated-id}.
     */
    public static Accepted<RoundRegister> of(List<Placed<RoundUnit>> units) {
        List<Placed<RoundUnit>> sorted = new ArrayList<>(units);
        // Stable: of entries with one beginning the first given stays first.
        sorted.sort(Comparator.comparing(Placed::value, ORDER));
        List<RoundUnit> kept = new ArrayList<>(sorted.size());
        List<Finding> findings = new ArrayList<>();
        for (Placed<RoundUnit> placed : sorted) {
            RoundUnit last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last != null
                    && sameUnit(last, placed.value())
                    && last.covers(placed.value().from())) {
                findings.add(Finding.of(placed.place(), "repeated-id"));
            } else {
                kept.add(placed.value());
            }
        }
        return new Accepted<>(List.of(new RoundRegister(kept)), findings);
    }

    /**
     * Returns the dated register that {@code register} comes to under {@code rule}: every household without end, every
     * person for the days on which a group that the rule names has them.
     */
    public static RoundRegister of(CommunityRegister register, CoverageRule rule) {
        List<RoundUnit> units = new ArrayList<>(register.households().size());
        for (Household home : register.households().values()) {
            units.add(RoundUnit.builder()
                    .unit(CoverageUnit.HOUSEHOLD)
                    .id(home.id().value())
                    .community(home.community())
                    .grid(home.grid())
                    .from(Fact.FIRST_DAY)
                    .build());
        }
        for (Person person : register.persons().values()) {
            if (!person.keyGroups().isEmpty()) {
                addKeyPerson(person, register.home(person), rule, units);
            }
        }
        return new RoundRegister(units);
    }

    /**
     * Returns the dated register of the days from {@code first} to {@code last}, both included, that a history comes to:
     * each household and key person for the days on which they are registered in one place, and again for those in
     * another.
     */
    public static RoundRegister of(RegisterHistory history, LocalDate first, LocalDate last, CoverageRule rule) {
        List<LocalDate> begins = new ArrayList<>(List.of(first));
        history.days().stream()
                .filter(day -> day.isAfter(first) && !day.isAfter(last))
                .forEach(begins::add);
        List<RoundUnit> units = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            LocalDate end = i + 1 < begins.size() ? begins.get(i + 1).minusDays(1) : last;
            CommunityRegister register = history.on(begins.get(i)).values().get(0);
            for (RoundUnit unit : of(register, rule).units) {
                clip(unit, begins.get(i), end).ifPresent(units::add);
            }
        }
        return new RoundRegister(joined(units));
    }

    private static Optional<RoundUnit> clip(RoundUnit unit, LocalDate first, LocalDate last) {
        LocalDate from = unit.from().isBefore(first) ? first : unit.from();
        LocalDate to = unit.lastDay().filter(day -> day.isBefore(last)).orElse(last);
        return to.isBefore(from) ? Optional.empty() : Optional.of(dated(unit, from, to));
    }

    /** One entry for days that follow each other in one place. */
    private static List<RoundUnit> joined(List<RoundUnit> units) {
        List<RoundUnit> joined = new ArrayList<>();
        for (RoundUnit unit : ImmutableList.sortedCopyOf(ORDER, units)) {
            RoundUnit before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && goesOn(before, unit)) {
                joined.set(
                        joined.size() - 1,
                        dated(before, before.from(), unit.lastDay().orElseThrow()));
            } else {
                joined.add(unit);
            }
        }
        return joined;
    }

    private static boolean goesOn(RoundUnit before, RoundUnit unit) {
        return sameUnit(before, unit)
                && before.community().equals(unit.community())
                && before.grid().equals(unit.grid())
                && before.lastDay().filter(unit.from().minusDays(1)::equals).isPresent();
    }

    private static RoundUnit dated(RoundUnit unit, LocalDate from, LocalDate to) {
        return RoundUnit.builder()
                .unit(unit.unit())
                .id(unit.id())
                .community(unit.community())
                .grid(unit.grid())
                .from(from)
                .lastDay(to)
                .build();
    }

    /** Returns the part of this register that lies in {@code area}. */
    public RoundRegister within(DivisionCode area) {
        return new RoundRegister(
                units.stream().filter(each -> each.community().isWithin(area)).toList());
    }

    /** Returns the part of each community, by code; in time proportional to the register. */
    public SortedMap<DivisionCode, RoundRegister> byCommunity() {
        SortedMap<DivisionCode, List<RoundUnit>> parts = new TreeMap<>();
        units.forEach(unit -> parts.computeIfAbsent(unit.community(), none -> new ArrayList<>())
                .add(unit));
        SortedMap<DivisionCode, RoundRegister> registers = new TreeMap<>();
        parts.forEach((community, theirs) -> registers.put(community, new RoundRegister(theirs)));
        return registers;
    }

    /** Returns the units of a kind that are registered on {@code day}, by identifier. */
    public List<RoundUnit> on(LocalDate day, CoverageUnit unit) {
        return units.stream()
                .filter(each -> each.unit() == unit && each.covers(day))
                .toList();
    }

    /** Returns the units of both kinds that are registered on {@code day}, households first, then by identifier. */
    public List<RoundUnit> on(LocalDate day) {
        return units.stream().filter(each -> each.covers(day)).toList();
    }

    /** Returns the number of entries only. */
    @Override
    public String toString() {
        return "RoundRegister[" + units.size() + " entries]";
    }

    private static boolean sameUnit(RoundUnit one, RoundUnit other) {
        return one.unit() == other.unit() && one.id().equals(other.id());
    }

    /** Adds an entry for each unbroken run of days in any of the rule's groups. */
    private static void addKeyPerson(Person person, Household home, CoverageRule rule, List<RoundUnit> units) {
        List<KeyGroupMembership> memberships = person.keyGroups().stream()
                .filter(membership -> rule.keyGroups().contains(membership.group()))
                .sorted(Comparator.comparing(KeyGroupMembership::from))
                .toList();
        int next = 0;
        while (next < memberships.size()) {
            LocalDate from = memberships.get(next).from();
            Optional<LocalDate> last = memberships.get(next).lastDay();
            next++;
            while (next < memberships.size() && follows(memberships.get(next), last)) {
                Optional<LocalDate> other = memberships.get(next).lastDay();
                last = last.isEmpty() || other.isEmpty()
                        ? Optional.empty()
                        : Optional.of(last.get().isAfter(other.get()) ? last.get() : other.get());
                next++;
            }
            units.add(RoundUnit.builder()
                    .unit(CoverageUnit.KEY_PERSON)
                    .id(person.id().value())
                    .community(home.community())
                    .grid(home.grid())
                    .from(from)
                    .lastDay(last)
                    .build());
        }
    }

    private static boolean follows(KeyGroupMembership membership, Optional<LocalDate> last) {
        return last.isEmpty() || !membership.from().isAfter(last.get());
    }
}
