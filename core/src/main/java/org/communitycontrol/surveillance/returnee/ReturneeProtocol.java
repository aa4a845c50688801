package org.communitycontrol.surveillance.returnee;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.message.Input;

/**
 * The six-phrase protocol for returnees: found, registered, managed, visited, moved properly, taken to a doctor.
 *
 * <p>Steps are not skipped, except one: something abnormal is acted on whatever else is missing, and until a doctor has
 * the person nothing else is. From every state some event leads on.
 */
public final class ReturneeProtocol {

    /** State, event, the state that follows or why there is no step, and the clause it serves. */
    private static final String TABLE = """
        listed           | arrival          | refused: already-here | 2.19
        listed           | trace            | traced                | 2.2
        listed           | registration     | refused: step-skipped | 2.2
        listed           | takeover         | refused: step-skipped | 2.2
        listed           | normal-visit     | refused: step-skipped | 2.20
        listed           | abnormal-visit   | abnormal              | 2.9
        listed           | transfer         | refused: step-skipped | 2.2
        listed           | admission        | refused: step-skipped | 2.2
        listed           | return-from-care | refused: step-skipped | 2.2
        listed           | observation-end  | refused: step-skipped | 3.17
        listed           | departure        | left                  | 2.20
        traced           | arrival          | refused: already-here | 2.19
        traced           | trace            | refused: step-done    | 2.2
        traced           | registration     | registered            | 2.2
        traced           | takeover         | refused: step-skipped | 2.2
        traced           | normal-visit     | refused: step-skipped | 2.20
        traced           | abnormal-visit   | abnormal              | 2.9
        traced           | transfer         | refused: step-skipped | 2.2
        traced           | admission        | refused: step-skipped | 2.2
        traced           | return-from-care | refused: step-skipped | 2.2
        traced           | observation-end  | refused: step-skipped | 3.17
        traced           | departure        | left                  | 2.20
        registered       | arrival          | refused: already-here | 2.19
        registered       | trace            | refused: step-done    | 2.2
        registered       | registration     | refused: step-done    | 2.2
        registered       | takeover         | under-management      | 2.2
        registered       | normal-visit     | refused: step-skipped | 2.20
        registered       | abnormal-visit   | abnormal              | 2.9
        registered       | transfer         | refused: step-skipped | 2.2
        registered       | admission        | refused: step-skipped | 2.2
        registered       | return-from-care | refused: step-skipped | 2.2
        registered       | observation-end  | refused: step-skipped | 3.17
        registered       | departure        | left                  | 2.20
        under-management | arrival          | refused: already-here | 2.19
        under-management | trace            | refused: step-done    | 2.2
        under-management | registration     | refused: step-done    | 2.2
        under-management | takeover         | refused: step-done    | 2.2
        under-management | normal-visit     | visited               | 2.20
        under-management | abnormal-visit   | abnormal              | 2.9
        under-management | transfer         | refused: step-skipped | 2.2
        under-management | admission        | refused: step-skipped | 2.2
        under-management | return-from-care | refused: step-skipped | 2.2
        under-management | observation-end  | released              | 3.17
        under-management | departure        | left                  | 2.20
        visited          | arrival          | refused: already-here | 2.19
        visited          | trace            | refused: step-done    | 2.2
        visited          | registration     | refused: step-done    | 2.2
        visited          | takeover         | refused: step-done    | 2.2
        visited          | normal-visit     | visited               | 2.20
        visited          | abnormal-visit   | abnormal              | 2.9
        visited          | transfer         | refused: step-skipped | 2.2
        visited          | admission        | refused: step-skipped | 2.2
        visited          | return-from-care | refused: step-skipped | 2.2
        visited          | observation-end  | released              | 3.17
        visited          | departure        | left                  | 2.20
        abnormal         | arrival          | refused: already-here | 2.19
        abnormal         | trace            | refused: care-first   | 2.2
        abnormal         | registration     | refused: care-first   | 2.2
        abnormal         | takeover         | refused: care-first   | 2.2
        abnormal         | normal-visit     | refused: care-first   | 2.20
        abnormal         | abnormal-visit   | abnormal              | 2.9
        abnormal         | transfer         | in-transfer           | 2.2
        abnormal         | admission        | referred              | 2.2
        abnormal         | return-from-care | refused: step-skipped | 2.2
        abnormal         | observation-end  | refused: care-first   | 3.17
        abnormal         | departure        | refused: care-first   | 2.20
        in-transfer      | arrival          | refused: already-here | 2.19
        in-transfer      | trace            | refused: care-first   | 2.2
        in-transfer      | registration     | refused: care-first   | 2.2
        in-transfer      | takeover         | refused: care-first   | 2.2
        in-transfer      | normal-visit     | refused: care-first   | 2.20
        in-transfer      | abnormal-visit   | refused: care-first   | 2.9
        in-transfer      | transfer         | refused: care-first   | 2.2
        in-transfer      | admission        | referred              | 2.2
        in-transfer      | return-from-care | refused: step-skipped | 2.2
        in-transfer      | observation-end  | refused: care-first   | 3.17
        in-transfer      | departure        | refused: care-first   | 2.20
        referred         | arrival          | refused: already-here | 2.19
        referred         | trace            | refused: care-first   | 2.2
        referred         | registration     | refused: care-first   | 2.2
        referred         | takeover         | refused: care-first   | 2.2
        referred         | normal-visit     | refused: care-first   | 2.20
        referred         | abnormal-visit   | refused: care-first   | 2.9
        referred         | transfer         | refused: care-first   | 2.2
        referred         | admission        | refused: care-first   | 2.2
        referred         | return-from-care | under-management      | 2.2
        referred         | observation-end  | refused: care-first   | 3.17
        referred         | departure        | left                  | 2.20
        released         | arrival          | listed                | 2.19
        released         | trace            | refused: step-done    | 2.2
        released         | registration     | refused: step-done    | 2.2
        released         | takeover         | refused: step-done    | 2.2
        released         | normal-visit     | refused: step-done    | 2.20
        released         | abnormal-visit   | abnormal              | 2.9
        released         | transfer         | refused: step-done    | 2.2
        released         | admission        | refused: step-done    | 2.2
        released         | return-from-care | refused: step-done    | 2.2
        released         | observation-end  | refused: step-done    | 3.17
        released         | departure        | left                  | 2.20
        left             | arrival          | listed                | 2.19
        left             | trace            | refused: not-here     | 2.2
        left             | registration     | refused: not-here     | 2.2
        left             | takeover         | refused: not-here     | 2.2
        left             | normal-visit     | refused: not-here     | 2.20
        left             | abnormal-visit   | refused: not-here     | 2.9
        left             | transfer         | refused: not-here     | 2.2
        left             | admission        | refused: not-here     | 2.2
        left             | return-from-care | refused: not-here     | 2.2
        left             | observation-end  | refused: not-here     | 3.17
        left             | departure        | refused: not-here     | 2.20
        """;

    private static final List<String> REFUSALS =
            List.of("already-here", "care-first", "not-here", "step-done", "step-skipped");

    private static final Table<ReturneeState, ReturneeEvent, ReturneeStep> STEPS = read();

    private ReturneeProtocol() {}

    /** Returns the whole table as text, a line for each state and event: for people, and for the test that freezes it. */
    public static String table() {
        return TABLE;
    }

    /** Returns what {@code event} leads to in {@code state}. */
    @ImplementsClauses({ClauseIds.C_2_2, ClauseIds.C_2_19})
    public static ReturneeStep step(ReturneeState state, ReturneeEvent event) {
        return Objects.requireNonNull(STEPS.get(state, event), "the table is complete");
    }

    /**
     * Returns where somebody on the list stands at the end of {@code asOf}.
     *
     * @param facts in any order, each any number of times; those of later days are not looked at
     */
    public static ReturneeStanding standing(Collection<ReturneeFact> facts, LocalDate asOf) {
        ReturneeState state = ReturneeState.LISTED;
        Optional<LocalDate> since = Optional.empty();
        List<ReturneeStanding.RefusedStep> refused = new ArrayList<>();
        for (ReturneeFact fact : new TreeSet<>(facts)) {
            if (fact.on().isAfter(asOf)) {
                break;
            }
            boolean firstArrival = fact.event() == ReturneeEvent.ARRIVAL && since.isEmpty();
            Optional<ReturneeState> next = firstArrival
                    ? Optional.of(ReturneeState.LISTED)
                    : step(state, fact.event()).match(taken -> Optional.of(taken.next()), no -> {
                        refused.add(new ReturneeStanding.RefusedStep(fact, no.problem()));
                        return Optional.empty();
                    });
            if (next.isPresent() && (since.isEmpty() || next.get() != state)) {
                since = Optional.of(fact.on());
            }
            state = next.orElse(state);
        }
        return new ReturneeStanding(state, since.orElse(asOf), refused);
    }

    private static Table<ReturneeState, ReturneeEvent, ReturneeStep> read() {
        ImmutableTable.Builder<ReturneeState, ReturneeEvent, ReturneeStep> steps = ImmutableTable.builder();
        TABLE.lines().forEach(line -> {
            String[] cells = line.split(" *[|] *", -1);
            ReturneeState state = state(cells[0]);
            ReturneeEvent event = Arrays.stream(ReturneeEvent.values())
                    .filter(known -> known.code().equals(cells[1]))
                    .findFirst()
                    .orElseThrow();
            steps.put(state, event, step(cells[2], cells[3], state, event));
        });
        return steps.buildOrThrow();
    }

    private static ReturneeStep step(String cell, String clause, ReturneeState state, ReturneeEvent event) {
        if (cell.startsWith("refused: ")) {
            String why = REFUSALS.get(REFUSALS.indexOf(cell.substring("refused: ".length())));
            return new ReturneeStep.Refused(
                    Problem.of(why, Input.code("state", state.code()), Input.code("event", event.code())), clause);
        }
        return new ReturneeStep.Taken(state(cell), clause);
    }

    private static ReturneeState state(String code) {
        return Arrays.stream(ReturneeState.values())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
