package org.communitycontrol.testkit.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.days.Bound;
import org.communitycontrol.law.Policy;
import org.communitycontrol.surveillance.cases.CaseFact;
import org.communitycontrol.surveillance.cases.CaseId;
import org.communitycontrol.surveillance.cases.CaseRegister;
import org.communitycontrol.surveillance.cases.Cluster;
import org.communitycontrol.surveillance.cases.ClusterRule;

/** What holds for whatever finds clusters. */
public interface ClusterLaws {

    /** Returns the clusters at the end of {@code asOf}. */
    List<Cluster> find(List<CaseFact> facts, LocalDate asOf, Policy<ClusterRule> policy);

    /** Returns the statements the laws are tried on. */
    @Provide
    default Arbitrary<List<CaseFact>> facts() {
        return new SurveillanceDomain().caseFacts();
    }

    /** Returns the days the laws are tried on. */
    @Provide
    default Arbitrary<LocalDate> asOf() {
        return new SurveillanceDomain().days();
    }

    /** Returns the rules the laws are tried on. */
    @Provide
    default Arbitrary<ClusterRule> rules() {
        return new SurveillanceDomain().clusterRules();
    }

    /** A case is in a cluster exactly if some stretch of days of the allowed length holds it and enough others of its place. */
    @Property
    default void aCaseIsInAClusterExactlyIfEnoughOthersAreNear(
            @ForAll("facts") List<CaseFact> facts, @ForAll("asOf") LocalDate asOf, @ForAll("rules") ClusterRule rule) {
        CaseRegister register = CaseRegister.at(facts, asOf);
        long reach = rule.daysBound() == Bound.WITHIN ? rule.days() : rule.days() - 1L;
        Set<CaseId> expected = new TreeSet<>();
        for (LocalDate first = SurveillanceDomain.FIRST.minusDays(30);
                !first.isAfter(asOf);
                first = first.plusDays(1)) {
            for (String place : List.of("home", "works")) {
                Set<CaseId> near = new TreeSet<>();
                LocalDate begin = first;
                LocalDate end = first.plusDays(reach);
                register.standing().forEach((id, fact) -> {
                    LocalDate stated = register.firstStated().getOrDefault(id, LocalDate.MAX);
                    boolean here =
                            fact.place().filter(p -> p.value().equals(place)).isPresent();
                    if (here
                            && rule.counted().contains(fact.status())
                            && !stated.isBefore(begin)
                            && !stated.isAfter(end)) {
                        near.add(id);
                    }
                });
                if (near.size() >= rule.cases()) {
                    expected.addAll(near);
                }
            }
        }
        Set<CaseId> found = new TreeSet<>();
        for (Cluster cluster : find(facts, asOf, Policy.adHoc(rule))) {
            cluster.cases()
                    .forEach(
                            id -> assertThat(found.add(id)).as("in one cluster").isTrue());
        }
        assertThat(found).isEqualTo(expected);
    }

    /** In whatever order the statements come, and whatever is stated later. */
    @Property
    default void neitherOrderNorLaterStatementsMakeADifference(
            @ForAll("facts") List<CaseFact> facts,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") ClusterRule rule,
            @ForAll long seed) {
        List<CaseFact> shuffled = new ArrayList<>(facts);
        shuffled.addAll(facts);
        shuffled.removeIf(fact -> fact.on().isAfter(asOf));
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(find(shuffled, asOf, Policy.adHoc(rule))).isEqualTo(find(facts, asOf, Policy.adHoc(rule)));
    }
}
