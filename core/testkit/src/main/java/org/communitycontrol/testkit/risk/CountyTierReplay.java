package org.communitycontrol.testkit.risk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.message.Input;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.risk.county.CaseReport;
import org.communitycontrol.risk.county.ClusterMark;
import org.communitycontrol.risk.county.ClusterReading;
import org.communitycontrol.risk.county.CountyCases;
import org.communitycontrol.risk.county.CountyTierReason;
import org.communitycontrol.risk.county.CountyTierRule;

/**
 * Facts and numbers made of nothing but the inputs of a decision.
 *
 * @param cases the facts
 * @param rule the numbers
 */
record CountyTierReplay(CountyCases cases, CountyTierRule rule) {

    static CountyTierReplay of(Decision<RiskTier, CountyTierReason> decision) {
        Map<String, String> inputs = new HashMap<>();
        for (Input input : decision.inputs()) {
            inputs.put(input.name(), input.value().text());
        }
        long cumulative = Long.parseLong(text(inputs, "cumulative"));
        Optional<LocalDate> lastCase = day(inputs, "lastCase");
        Optional<LocalDate> lastCluster = day(inputs, "lastCluster");
        Optional<LocalDate> lastUnknown = day(inputs, "lastClusterUnknown");
        Map<LocalDate, CaseReport> reports = new HashMap<>();
        for (Optional<LocalDate> each : List.of(lastCase, lastCluster, lastUnknown, Optional.of(decision.asOf()))) {
            each.ifPresent(day -> reports.put(
                    day,
                    CaseReport.builder()
                            .day(day)
                            .cumulative(cumulative)
                            .newCases(lastCase.filter(day::equals).isPresent() ? 1 : 0)
                            .cluster(
                                    lastCluster.filter(day::equals).isPresent()
                                            ? ClusterMark.YES
                                            : lastUnknown.filter(day::equals).isPresent()
                                                    ? ClusterMark.UNKNOWN
                                                    : ClusterMark.NO)
                            .build()));
        }
        CountyTierRule rule = CountyTierRule.builder()
                .quietDays(Integer.parseInt(text(inputs, "quietDaysNeeded")))
                .quietBound(coded(Bound.values(), Bound::code, text(inputs, "quietBound")))
                .dayCount(coded(DayCount.values(), DayCount::code, text(inputs, "dayCount")))
                .clusterDays(Integer.parseInt(text(inputs, "clusterDays")))
                .mediumCases(Long.parseLong(text(inputs, "mediumCases")))
                .mediumBound(coded(Bound.values(), Bound::code, text(inputs, "mediumBound")))
                .build();
        ClusterReading reading = coded(ClusterReading.values(), ClusterReading::code, text(inputs, "clusterReading"));
        return new CountyTierReplay(CountyCases.of(decision.subject(), reading, reports.values()), rule);
    }

    private static String text(Map<String, String> inputs, String name) {
        return Optional.ofNullable(inputs.get(name)).orElseThrow(() -> new AssertionError("no input " + name));
    }

    private static Optional<LocalDate> day(Map<String, String> inputs, String name) {
        return Optional.ofNullable(inputs.get(name)).map(LocalDate::parse);
    }

    private static <E> E coded(E[] all, Function<E, String> code, String text) {
        for (E each : all) {
            if (code.apply(each).equals(text)) {
                return each;
            }
        }
        throw new AssertionError("no such code");
    }
}
