package org.communitycontrol.surveillance.returnee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.law.ClauseCatalogue;
import org.communitycontrol.message.Language;
import org.junit.jupiter.api.Test;

/** The six phrases: 追踪到人、登记在册、社区管理、上门观察、规范运转、异常就医. */
class ReturneeProtocolTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 10);

    @Test
    void isTheTableThatWasAgreedOn() throws IOException {
        try (InputStream in = ReturneeProtocolTest.class.getResourceAsStream("returnee-steps.txt")) {
            String agreed = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            System.out.println(ReturneeProtocol.table());
            assertThat(ReturneeProtocol.table()).isEqualTo(agreed);
        }
    }

    @Test
    void thePhrasesFollowOneAnother() {
        List<ReturneeFact> facts = new ArrayList<>();
        List<String> states = new ArrayList<>();
        for (ReturneeEvent event : List.of(
                ReturneeEvent.ARRIVAL,
                ReturneeEvent.TRACE,
                ReturneeEvent.REGISTRATION,
                ReturneeEvent.TAKEOVER,
                ReturneeEvent.NORMAL_VISIT,
                ReturneeEvent.ABNORMAL_VISIT,
                ReturneeEvent.TRANSFER,
                ReturneeEvent.ADMISSION)) {
            facts.add(new ReturneeFact(DAY.plusDays(facts.size()), event));
            states.add(
                    ReturneeProtocol.standing(facts, DAY.plusDays(30)).state().code());
        }

        assertThat(states)
                .containsExactly(
                        "listed",
                        "traced",
                        "registered",
                        "under-management",
                        "visited",
                        "abnormal",
                        "in-transfer",
                        "referred");
        assertThat(ReturneeProtocol.standing(facts, DAY.plusDays(30)).since()).isEqualTo(DAY.plusDays(7));
    }

    @Test
    void aSkippedStepIsRefusedAndSaysSo() {
        ReturneeStanding standing =
                ReturneeProtocol.standing(List.of(new ReturneeFact(DAY, ReturneeEvent.NORMAL_VISIT)), DAY);

        assertThat(standing.state()).isEqualTo(ReturneeState.LISTED);
        assertThat(standing.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.problem().message(Language.EN))
                        .isEqualTo("in the state listed, normal-visit is no step: one before it is missing"));
    }

    @Test
    void somethingAbnormalIsActedOnWhateverIsMissing() {
        for (ReturneeState state : EnumSet.of(
                ReturneeState.LISTED,
                ReturneeState.TRACED,
                ReturneeState.REGISTERED,
                ReturneeState.UNDER_MANAGEMENT,
                ReturneeState.VISITED,
                ReturneeState.RELEASED)) {
            assertThat(next(state, ReturneeEvent.ABNORMAL_VISIT)).contains(ReturneeState.ABNORMAL);
        }
        assertThat(next(ReturneeState.ABNORMAL, ReturneeEvent.OBSERVATION_END)).isEmpty();
        assertThat(next(ReturneeState.IN_TRANSFER, ReturneeEvent.DEPARTURE)).isEmpty();
    }

    @Test
    void everyStepIsTakenOrRefusedWithASentenceAndAClause() {
        for (ReturneeState state : ReturneeState.values()) {
            for (ReturneeEvent event : ReturneeEvent.values()) {
                ReturneeStep step = ReturneeProtocol.step(state, event);
                assertThat(ClauseCatalogue.find(step.clause())).isPresent();
                assertThat(step.<String>match(
                                taken -> taken.next().code(),
                                refused -> refused.problem().message(Language.ZH_CN)))
                        .isNotEmpty()
                        .doesNotStartWith("finding.");
            }
        }
    }

    @Test
    void noStateIsStuckAndEveryStateIsReached() {
        Set<ReturneeState> reached = EnumSet.of(ReturneeState.LISTED);
        for (int round = 0; round < ReturneeState.values().length; round++) {
            for (ReturneeState state : EnumSet.copyOf(reached)) {
                for (ReturneeEvent event : ReturneeEvent.values()) {
                    next(state, event).ifPresent(reached::add);
                }
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(ReturneeState.values());
        for (ReturneeState state : ReturneeState.values()) {
            assertThat(EnumSet.allOf(ReturneeEvent.class).stream().flatMap(event -> next(state, event).stream()))
                    .as("states that follow %s", state)
                    .anyMatch(next -> next != state);
        }
    }

    private static Optional<ReturneeState> next(ReturneeState state, ReturneeEvent event) {
        return ReturneeProtocol.step(state, event)
                .match(taken -> Optional.of(taken.next()), refused -> Optional.empty());
    }
}
