package org.communitycontrol.testkit.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.communitycontrol.json.mapper.StrictJson;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.DutyCategory;
import org.communitycontrol.workforce.rest.RestBreach;
import org.communitycontrol.workforce.rest.RestCheck;
import org.communitycontrol.workforce.rest.RestRule;

class RestProperties implements RestLaws {

    @Override
    public List<RestBreach> breaches(Collection<Duty> duties, RestRule rule) {
        return RestCheck.breaches(duties, rule);
    }

    /** Also what is no duty, which is the one set of a rule, is read as it was written. */
    @Property
    void aRuleIsReadAsItWasWritten(
            @ForAll("rules") RestRule rule, @ForAll @Size(max = 3) Set<@From("categories") DutyCategory> notServed) {
        RestRule given = RestRule.builder()
                .mostConsecutiveDays(rule.mostConsecutiveDays())
                .leastRestMinutes(rule.leastRestMinutes())
                .mostMinutesInWindow(rule.mostMinutesInWindow())
                .windowDays(rule.windowDays())
                .leaveAfterDays(rule.leaveAfterDays())
                .leaveDays(rule.leaveDays())
                .putAllCohorts(rule.cohorts())
                .cohortGapDays(rule.cohortGapDays())
                .addAllNotServed(notServed)
                .build();

        assertThat(StrictJson.read(StrictJson.write(given), RestRule.class)).isEqualTo(given);
    }

    @Provide
    Arbitrary<DutyCategory> categories() {
        return Arbitraries.of("absent", "leave", "缺勤", "a b", "x".repeat(64)).map(DutyCategory::new);
    }
}
