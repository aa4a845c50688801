package org.communitycontrol.examples.commandline.generate;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.people.KeyGroup;
import org.communitycontrol.screening.CoverageRule;

/** The coverage rule that the sample community was generated under, written out. */
final class SampleRule {

    static final PolicyId PACK = new PolicyId("cn-two-coverages-2020-02-16");

    static final CoverageRule RULE = CoverageRule.builder()
            .householdScreeningDays(14)
            .keyGroupMonitoringDays(1)
            .addAllKeyGroups(List.of(
                    KeyGroup.RETURNEE, KeyGroup.CLOSE_CONTACT, KeyGroup.HOME_OBSERVATION, KeyGroup.ELDER_LIVING_ALONE))
            .build();

    static final SortedSet<String> KEY_GROUPS =
            new TreeSet<>(RULE.keyGroups().stream().map(KeyGroup::code).toList());

    private SampleRule() {}
}
