package org.communitycontrol.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.threeten.extra.LocalDateRange;

/**
 * All policies a host applies, on two axes of time: when a rule is in force, and since when we know it.
 *
 * <p>On any day and as known on any day, at most one policy of a kind is in force in a jurisdiction; a book in which two
 * would be is refused with their dates. Immutable.
 */
public final class PolicyBook {

    private static final Comparator<PolicyPack<?>> ORDER =
            Comparator.<PolicyPack<?>, PolicyId>comparing(PolicyPack::id).thenComparingInt(PolicyPack::version);

    private final List<PolicyPack<?>> packs;

    private PolicyBook(List<PolicyPack<?>> packs) {
        this.packs = packs;
    }

    /**
     * Returns the book of {@code packs}, whatever their order.
     *
     * @throws DomainException.InvalidDocument if an id and version come twice, if a later version is not known later than
     *     the one before, or if two packs of a kind and jurisdiction are in force on one day as known on one day
     */
    public static PolicyBook of(Collection<? extends PolicyPack<?>> packs) {
        List<PolicyPack<?>> sorted = ImmutableList.sortedCopyOf(ORDER, packs);
        List<Finding> findings = new ArrayList<>();
        checkVersions(sorted, findings);
        if (findings.isEmpty()) {
            sorted.stream()
                    .map(PolicyPack::knownFrom)
                    .distinct()
                    .sorted()
                    .forEach(day -> checkOverlaps(known(sorted, day), findings));
        }
        if (!findings.isEmpty()) {
            throw new DomainException.InvalidDocument(
                    findings.stream().distinct().toList());
        }
        return new PolicyBook(sorted);
    }

    /** Returns all packs, by id and version. */
    public List<PolicyPack<?>> packs() {
        return packs;
    }

    /** Returns this book with {@code more} packs. */
    public PolicyBook with(Collection<? extends PolicyPack<?>> more) {
        List<PolicyPack<?>> all = new ArrayList<>(packs);
        all.addAll(more);
        return of(all);
    }

    /**
     * Returns the policy of {@code kind} in force on {@code day}, as known by all versions in this book.
     *
     * @throws DomainException.InvalidValue if the book has packs of the kind for several jurisdictions; name one
     */
    public <P> PolicyChoice<P> inForce(PolicyKind<P> kind, LocalDate day) {
        return inForce(kind, day, LocalDate.MAX);
    }

    /**
     * Returns the policy of {@code kind} in force on {@code day}, as it was known on {@code knownAt}.
     *
     * @throws DomainException.InvalidValue if packs of the kind were known for several jurisdictions; name one
     */
    public <P> PolicyChoice<P> inForce(PolicyKind<P> kind, LocalDate day, LocalDate knownAt) {
        TreeSet<String> jurisdictions = new TreeSet<>();
        known(packs, knownAt).stream()
                .filter(pack -> pack.kind().equals(kind))
                .forEach(pack -> jurisdictions.add(pack.jurisdiction()));
        if (jurisdictions.size() > 1) {
            throw new DomainException.InvalidValue(
                    "kind", Problem.of("policy-jurisdictions", Input.count("count", jurisdictions.size())));
        }
        return jurisdictions.isEmpty()
                ? new PolicyChoice.NoneInForce<>(kind.code(), day, knownAt)
                : inForce(kind, jurisdictions.first(), day, knownAt);
    }

    /** Returns the policy of {@code kind} in force in {@code jurisdiction} on {@code day}, as known on {@code knownAt}. */
    public <P> PolicyChoice<P> inForce(PolicyKind<P> kind, String jurisdiction, LocalDate day, LocalDate knownAt) {
        for (PolicyPack<?> pack : known(packs, knownAt)) {
            if (pack.kind().equals(kind)
                    && pack.jurisdiction().equals(jurisdiction)
                    && pack.effective().contains(day)) {
                return new PolicyChoice.InForce<>(typed(pack, kind).on(day));
            }
        }
        return new PolicyChoice.NoneInForce<>(kind.code(), day, knownAt);
    }

    /**
     * Returns the latest version of the pack with {@code id}; empty if the book has none of this id and kind.
     *
     * <p>With {@link PolicyPack#on} this asks what a pack would say on a day outside its dates.
     */
    public <P> Optional<PolicyPack<P>> pack(PolicyKind<P> kind, PolicyId id) {
        return known(packs, LocalDate.MAX).stream()
                .filter(pack -> pack.id().equals(id) && pack.kind().equals(kind))
                .<PolicyPack<P>>map(pack -> typed(pack, kind))
                .findFirst();
    }

    /** The kinds are equal, so the parameters have the kind's type. */
    @SuppressWarnings("unchecked")
    private static <P> PolicyPack<P> typed(PolicyPack<?> pack, PolicyKind<P> kind) {
        if (!pack.kind().equals(kind)) {
            throw new IllegalStateException("a pack of another kind");
        }
        return (PolicyPack<P>) pack;
    }

    /** Returns the highest version of each pack known on {@code day}. */
    private static Collection<PolicyPack<?>> known(List<PolicyPack<?>> sorted, LocalDate day) {
        Map<PolicyId, PolicyPack<?>> latest = new LinkedHashMap<>();
        for (PolicyPack<?> pack : sorted) {
            if (!pack.knownFrom().isAfter(day)) {
                latest.put(pack.id(), pack);
            }
        }
        return latest.values();
    }

    private static void checkVersions(List<PolicyPack<?>> sorted, List<Finding> findings) {
        for (int i = 1; i < sorted.size(); i++) {
            PolicyPack<?> before = sorted.get(i - 1);
            PolicyPack<?> pack = sorted.get(i);
            if (!before.id().equals(pack.id())) {
                continue;
            }
            Input id = Input.code("id", pack.id().value());
            if (before.version() == pack.version()) {
                findings.add(Finding.of(
                        Place.at("", 0, "/version"), "policy-repeated", id, Input.count("version", pack.version())));
            } else if (!pack.knownFrom().isAfter(before.knownFrom())) {
                findings.add(Finding.of(
                        Place.at("", 0, "/knownFrom"),
                        "policy-version-order",
                        id,
                        Input.count("version", pack.version()),
                        Input.day("before", before.knownFrom())));
            }
        }
    }

    private static void checkOverlaps(Collection<PolicyPack<?>> known, List<Finding> findings) {
        List<PolicyPack<?>> list = List.copyOf(known);
        for (int i = 0; i < list.size(); i++) {
            for (int j = i + 1; j < list.size(); j++) {
                PolicyPack<?> one = list.get(i);
                PolicyPack<?> other = list.get(j);
                if (one.kind().code().equals(other.kind().code())
                        && one.jurisdiction().equals(other.jurisdiction())
                        && one.effective().overlaps(other.effective())) {
                    LocalDateRange both = one.effective().intersection(other.effective());
                    findings.add(Finding.of(
                            Place.at("", 0, "/periods"),
                            "policies-overlap",
                            Input.code("one", one.id().value()),
                            Input.code("other", other.id().value()),
                            Input.day("from", both.getStart()),
                            PolicyPeriod.lastDay("to", both)));
                }
            }
        }
    }
}
