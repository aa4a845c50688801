package org.communitycontrol.examples.quickstart;

import static org.communitycontrol.screening.Disposition.*;

import java.time.LocalDate;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Language;
import org.communitycontrol.screening.*;

/** Is this community covered, and if not, what is missing? */
public final class FirstAnswer {

    private FirstAnswer() {}

    /** Prints the decision in both languages. */
    @SuppressWarnings("SystemOut") // an example prints
    public static void main(String[] arguments) {
        // first-answer
        var day = LocalDate.of(2020, 2, 20);
        var rule = CoverageRule.builder()
                .householdScreeningDays(14)
                .keyGroupMonitoringDays(1)
                .build();
        var facts = CoverageFacts.of("Community 001")
                .withHousehold("H1", new Visit(day.minusDays(3), SCREENED))
                .withHousehold("H2", new Visit(day, ABSENT))
                .withKeyPerson("P1", new Visit(day, SCREENED));
        var decision = TwoFullCoverages.decide(facts, day, Policy.adHoc(rule));
        System.out.println(decision.explain(Language.EN));
        System.out.println(decision.counterFacts().get(0).sentence(Language.EN));
        // first-answer
        System.out.println(decision.explain(Language.ZH_CN));
        System.out.println(decision.counterFacts().get(0).sentence(Language.ZH_CN));
    }
}
