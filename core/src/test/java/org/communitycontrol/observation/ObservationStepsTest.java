package org.communitycontrol.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.communitycontrol.law.ClauseCatalogue;
import org.communitycontrol.message.Language;
import org.junit.jupiter.api.Test;

/** The state machine of an observation, whole. */
class ObservationStepsTest {

    @Test
    void isTheTableThatWasAgreedOn() throws IOException {
        try (InputStream in = ObservationStepsTest.class.getResourceAsStream("observation-steps.txt")) {
            String agreed = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            System.out.println(ObservationSteps.table());
            assertThat(ObservationSteps.table()).isEqualTo(agreed);
        }
    }

    @Test
    void everyStepIsTakenOrRefusedWithASentenceAndAClause() {
        for (ObservationStage stage : ObservationStage.values()) {
            for (ObservationEvent event : ObservationEvent.values()) {
                ObservationStep step = ObservationSteps.step(stage, event);
                assertThat(ClauseCatalogue.find(step.clause())).isPresent();
                String said = step.match(
                        taken -> taken.next().toString(),
                        refused -> refused.problem().message(Language.ZH_CN));
                assertThat(said).isNotEmpty().doesNotStartWith("finding.");
            }
        }
    }

    @Test
    void noStageIsStuck() {
        for (ObservationStage stage : ObservationStage.values()) {
            Set<ObservationStage> reached = EnumSet.noneOf(ObservationStage.class);
            for (ObservationEvent event : ObservationEvent.values()) {
                reached.addAll(
                        ObservationSteps.step(stage, event).match(ObservationStep.Taken::next, refused -> Set.of()));
            }
            reached.remove(stage);
            assertThat(reached).as("stages that follow %s", stage).isNotEmpty();
        }
    }

    @Test
    void everyStageThatIsNoEndLeadsToOne() {
        Set<ObservationStage> leads = EnumSet.of(ObservationStage.WINDOW_FULL, ObservationStage.RELEASED_BEFORE);
        for (int round = 0; round < ObservationStage.values().length; round++) {
            for (ObservationStage stage : ObservationStage.values()) {
                for (ObservationEvent event : ObservationEvent.values()) {
                    Set<ObservationStage> next = ObservationSteps.step(stage, event)
                            .match(ObservationStep.Taken::next, refused -> Set.of());
                    if (next.stream().anyMatch(leads::contains)) {
                        leads.add(stage);
                    }
                }
            }
        }
        assertThat(leads).containsExactlyInAnyOrder(ObservationStage.values());
    }
}
