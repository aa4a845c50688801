package org.communitycontrol.testkit.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.communitycontrol.law.Citation;
import org.communitycontrol.law.Confidence;
import org.communitycontrol.law.PolicyBook;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.law.PolicyPeriod;
import org.communitycontrol.message.Language;

/**
 * Policy packs and books of made-up countries over the {@value #SPAN} days from 2020-01-01: few enough days that a law can
 * look at each of them.
 *
 * <p>Use as {@code @Domain(LawDomain.class)}, or call the generators.
 */
public class LawDomain extends DomainContextBase {

    /** The day on which nothing is known yet. */
    public static final LocalDate START = LocalDate.of(2020, 1, 1);

    /** How many days from {@link #START} on packs begin, end and become known. */
    public static final int SPAN = 60;

    private static final int SLOTS = 3;
    private static final int SLOT_DAYS = SPAN / SLOTS;

    /** Creates the domain; jqwik does so itself. */
    public LawDomain() {}

    /** Returns days on which a pack of this domain may begin, end or become known, and a few around them. */
    @Provide
    public Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-2, SPAN + 2).map(START::plusDays);
    }

    /** Returns packs of one made-up country, each right in itself; two of them need not go into one book. */
    @Provide
    public Arbitrary<PolicyPack<MadeUpNumbers>> packs() {
        Arbitrary<String> ids = Arbitraries.of("pack-a", "pack-b", "pack-c");
        Arbitrary<Integer> versions = Arbitraries.integers().between(1, 3);
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, SPAN - 10);
        return Combinators.combine(
                        ids,
                        versions,
                        Arbitraries.of("XA", "XB"),
                        starts,
                        lengths(10),
                        Arbitraries.of(true, false, false, false),
                        Arbitraries.integers().between(0, SPAN),
                        Arbitraries.integers().between(1, 30))
                .as((id, version, country, start, lengths, open, known, number) -> {
                    LocalDate from = START.plusDays(start);
                    return pack(id, version, country, START.plusDays(known), periods(from, lengths, open, number));
                })
                .withoutEdgeCases();
    }

    /**
     * Returns books of one made-up country: up to three packs one after the other, with or without days between them, each
     * in up to three versions, the later known later and with other dates and numbers.
     */
    @Provide
    public Arbitrary<PolicyBook> books() {
        return versionLists().map(PolicyBook::of).withoutEdgeCases();
    }

    /** Returns lists of packs that make one book. */
    @Provide
    public Arbitrary<List<PolicyPack<MadeUpNumbers>>> packLists() {
        return versionLists();
    }

    private static Arbitrary<List<PolicyPack<MadeUpNumbers>>> versionLists() {
        List<Arbitrary<List<PolicyPack<MadeUpNumbers>>>> slots = new ArrayList<>();
        for (int slot = 0; slot < SLOTS; slot++) {
            slots.add(versions(slot));
        }
        return Combinators.combine(slots)
                .as(lists -> lists.stream().flatMap(List::stream).toList());
    }

    private static Arbitrary<List<PolicyPack<MadeUpNumbers>>> versions(int slot) {
        LocalDate first = START.plusDays((long) slot * SLOT_DAYS);
        Arbitrary<PolicyPack<MadeUpNumbers>> pack = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        lengths(SLOT_DAYS - 5),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, SPAN / 3))
                .as((gap, lengths, number, known) -> pack(
                        "made-up-" + slot,
                        1,
                        "XA",
                        START.plusDays(known),
                        periods(first.plusDays(gap), lengths, false, number)));
        return pack.list().ofMaxSize(3).map(LawDomain::numbered);
    }

    /** Versions from 1, each known at least one day after the one before it. */
    private static List<PolicyPack<MadeUpNumbers>> numbered(List<PolicyPack<MadeUpNumbers>> packs) {
        List<PolicyPack<MadeUpNumbers>> numbered = new ArrayList<>();
        LocalDate known = START;
        for (PolicyPack<MadeUpNumbers> pack : packs) {
            known = known.plusDays(1 + pack.knownFrom().toEpochDay() - START.toEpochDay());
            numbered.add(pack(pack.id().value(), numbered.size() + 1, pack.jurisdiction(), known, pack.periods()));
        }
        return numbered;
    }

    /** Lengths of one to three periods that last at most {@code most} days together. */
    private static Arbitrary<List<Integer>> lengths(int most) {
        return Arbitraries.integers().between(1, most / 3).list().ofMinSize(1).ofMaxSize(3);
    }

    private static List<PolicyPeriod<MadeUpNumbers>> periods(
            LocalDate from, List<Integer> lengths, boolean open, int number) {
        List<PolicyPeriod<MadeUpNumbers>> periods = new ArrayList<>();
        LocalDate start = from;
        for (int i = 0; i < lengths.size(); i++) {
            MadeUpNumbers numbers = new MadeUpNumbers(number + i);
            boolean last = i == lengths.size() - 1;
            periods.add(
                    open && last
                            ? PolicyPeriod.from(start, numbers)
                            : PolicyPeriod.between(start, start.plusDays(lengths.get(i) - 1L), numbers));
            start = start.plusDays(lengths.get(i));
        }
        return periods;
    }

    /** Returns a pack of made-up numbers that is complete but for what is given. */
    public static PolicyPack<MadeUpNumbers> pack(
            String id, int version, String country, LocalDate knownFrom, List<PolicyPeriod<MadeUpNumbers>> periods) {
        return PolicyPack.<MadeUpNumbers>builder()
                .id(new PolicyId(id))
                .version(version)
                .kind(MadeUpNumbers.KIND)
                .jurisdiction(country)
                .putAllTitles(Map.of(Language.ZH_CN, "虚构规定", Language.EN, "a made-up rule"))
                .issuer("a made-up office")
                .knownFrom(knownFrom)
                .addCitations(new Citation("a made-up notice", "article 1", Confidence.DESIGN))
                .addAllPeriods(periods)
                .build();
    }
}
