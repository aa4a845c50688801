package org.communitycontrol.observation;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

/**
 * What each event does to an observation at each stage: the table a host asks before it records something.
 *
 * <p>The table follows from {@link Observation#decide}, which knows of no stages: a law tries every short history under
 * every combination of rules and finds these steps and no others. Where several stages are named, the rule and the days
 * decide which. From every stage some event leads on; {@code no-exposure} and {@code nothing} alone may last for ever.
 */
public final class ObservationSteps {

    /** Stage, event, the stages that can follow or why the event has no effect, and the clause it serves. */
    private static final String TABLE = """
            no-exposure     | nothing       | no-exposure                                         | 3.17
            no-exposure     | exposure      | count-not-begun within-window on-last-day away      | 2.9
            no-exposure     | check-passed  | refused: no-observation                             | 3.17
            no-exposure     | check-failed  | refused: no-observation                             | 3.17
            no-exposure     | interruption  | refused: no-observation                             | 3.17
            no-exposure     | resumption    | refused: not-away                                   | 3.17
            no-exposure     | early-release | refused: nothing-to-release                         | 3.17
            no-exposure     | move          | refused: no-observation                             | 3.17
            no-exposure     | order         | refused: no-observation                             | 2.38
            count-not-begun | nothing       | within-window on-last-day away                      | 3.17
            count-not-begun | exposure      | count-not-begun                                     | 2.9
            count-not-begun | check-passed  | within-window on-last-day away                      | 3.17
            count-not-begun | check-failed  | within-window on-last-day away                      | 3.17
            count-not-begun | interruption  | away                                                | 3.17
            count-not-begun | resumption    | within-window on-last-day                           | 3.17
            count-not-begun | early-release | released-before                                     | 3.17
            count-not-begun | move          | within-window on-last-day away                      | 3.17
            count-not-begun | order         | within-window on-last-day away                      | 2.38
            within-window   | nothing       | within-window on-last-day                           | 3.17
            within-window   | exposure      | count-not-begun within-window on-last-day           | 2.9
            within-window   | check-passed  | within-window on-last-day                           | 3.17
            within-window   | check-failed  | within-window on-last-day                           | 3.17
            within-window   | interruption  | away                                                | 3.17
            within-window   | resumption    | refused: not-away                                   | 3.17
            within-window   | early-release | released-before                                     | 3.17
            within-window   | move          | within-window on-last-day                           | 3.17
            within-window   | order         | within-window on-last-day                           | 2.38
            on-last-day     | nothing       | check-missing window-full                           | 3.17
            on-last-day     | exposure      | count-not-begun within-window on-last-day           | 2.9
            on-last-day     | check-passed  | on-last-day window-full                             | 3.17
            on-last-day     | check-failed  | within-window check-missing window-full             | 3.17
            on-last-day     | interruption  | check-missing window-full                           | 3.17
            on-last-day     | resumption    | refused: not-away                                   | 3.17
            on-last-day     | early-release | window-full released-before                         | 3.17
            on-last-day     | move          | check-missing window-full                           | 3.17
            on-last-day     | order         | check-missing window-full                           | 2.38
            check-missing   | nothing       | check-missing                                       | 3.17
            check-missing   | exposure      | count-not-begun within-window on-last-day away      | 2.9
            check-missing   | check-passed  | on-last-day away                                    | 3.17
            check-missing   | check-failed  | within-window check-missing away                    | 3.17
            check-missing   | interruption  | check-missing                                       | 3.17
            check-missing   | resumption    | refused: not-away                                   | 3.17
            check-missing   | early-release | released-before                                     | 3.17
            check-missing   | move          | check-missing                                       | 3.17
            check-missing   | order         | check-missing                                       | 2.38
            window-full     | nothing       | window-full                                         | 3.17
            window-full     | exposure      | count-not-begun within-window on-last-day away      | 2.9
            window-full     | check-passed  | refused: no-observation                             | 3.17
            window-full     | check-failed  | refused: no-observation                             | 3.17
            window-full     | interruption  | refused: no-observation                             | 3.17
            window-full     | resumption    | refused: not-away                                   | 3.17
            window-full     | early-release | refused: nothing-to-release                         | 3.17
            window-full     | move          | refused: no-observation                             | 3.17
            window-full     | order         | refused: no-observation                             | 2.38
            away            | nothing       | away                                                | 3.17
            away            | exposure      | count-not-begun away                                | 2.9
            away            | check-passed  | away                                                | 3.17
            away            | check-failed  | away                                                | 3.17
            away            | interruption  | refused: already-away                               | 3.17
            away            | resumption    | within-window on-last-day check-missing window-full | 3.17
            away            | early-release | released-before                                     | 3.17
            away            | move          | away                                                | 3.17
            away            | order         | away                                                | 2.38
            released-before | nothing       | released-before                                     | 3.17
            released-before | exposure      | count-not-begun within-window on-last-day away      | 2.9
            released-before | check-passed  | refused: no-observation                             | 3.17
            released-before | check-failed  | refused: no-observation                             | 3.17
            released-before | interruption  | refused: no-observation                             | 3.17
            released-before | resumption    | refused: not-away                                   | 3.17
            released-before | early-release | refused: nothing-to-release                         | 3.17
            released-before | move          | refused: no-observation                             | 3.17
            released-before | order         | refused: no-observation                             | 2.38
            """;

    private static final List<String> REFUSALS =
            List.of("already-away", "no-observation", "not-away", "nothing-to-release");

    private static final Table<ObservationStage, ObservationEvent, ObservationStep> STEPS = read();

    private ObservationSteps() {}

    /** Returns the whole table as text, a line for each stage and event: for people, and for the test that freezes it. */
    public static String table() {
        return TABLE;
    }

    /** Returns what {@code event} on the day after {@code stage} leads to; an event without an effect is refused. */
    public static ObservationStep step(ObservationStage stage, ObservationEvent event) {
        return Objects.requireNonNull(STEPS.get(stage, event), "the table is complete");
    }

    private static Table<ObservationStage, ObservationEvent, ObservationStep> read() {
        ImmutableTable.Builder<ObservationStage, ObservationEvent, ObservationStep> steps = ImmutableTable.builder();
        TABLE.lines().forEach(line -> {
            String[] cells = line.split(" *[|] *", -1);
            ObservationStage stage = stage(cells[0]);
            ObservationEvent event = event(cells[1]);
            steps.put(stage, event, step(cells[2], cells[3], stage, event));
        });
        return steps.buildOrThrow();
    }

    private static ObservationStep step(String cell, String clause, ObservationStage stage, ObservationEvent event) {
        if (cell.startsWith("refused: ")) {
            String why = REFUSALS.get(REFUSALS.indexOf(cell.substring("refused: ".length())));
            return new ObservationStep.Refused(
                    Problem.of(why, Input.code("stage", stage.code()), Input.code("event", event.code())), clause);
        }
        EnumSet<ObservationStage> next = EnumSet.noneOf(ObservationStage.class);
        List.of(cell.split(" ", -1)).forEach(code -> next.add(stage(code)));
        return new ObservationStep.Taken(next, clause);
    }

    private static ObservationStage stage(String code) {
        return EnumSet.allOf(ObservationStage.class).stream()
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ObservationEvent event(String code) {
        return EnumSet.allOf(ObservationEvent.class).stream()
                .filter(event -> event.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
