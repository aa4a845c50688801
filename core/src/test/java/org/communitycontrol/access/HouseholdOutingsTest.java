package org.communitycontrol.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.access.AccessExamples.EIGHT;
import static org.communitycontrol.access.AccessExamples.OUT;
import static org.communitycontrol.access.AccessExamples.SHULAN;
import static org.communitycontrol.access.AccessExamples.passage;
import static org.communitycontrol.access.AccessExamples.rule;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.junit.jupiter.api.Test;

/** Outings from the log of a gate, and the exits that a human is shown. */
class HouseholdOutingsTest {

    @Test
    void outingsAreThePairsOfOutAndHome() {
        List<Passage> log = List.of(
                passage(OUT, "resident", Direction.IN)
                        .id("2")
                        .time(LocalTime.of(9, 0))
                        .household(new HouseholdId("H1"))
                        .build(),
                passage(OUT, "resident", Direction.OUT)
                        .id("1")
                        .time(EIGHT)
                        .household(new HouseholdId("H1"))
                        .build(),
                passage(OUT.plusDays(2), "resident", Direction.OUT)
                        .id("3")
                        .time(EIGHT)
                        .household(new HouseholdId("H1"))
                        .build());

        assertThat(HouseholdOutings.of(log, SHULAN))
                .isEqualTo(Map.of(
                        new HouseholdId("H1"),
                        List.of(Outing.of(OUT, EIGHT, LocalTime.of(9, 0)), Outing.open(OUT.plusDays(2), EIGHT))));
    }

    @Test
    void fiveExitsOnADayAreShownToAHumanWithTheRowsThatMadeThem() {
        PersonId person = new PersonId("P1");
        List<Passage> exits = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> passage(OUT, "resident", Direction.OUT)
                        .id("row-" + i)
                        .person(person)
                        .build())
                .toList();

        assertThat(ExitFlags.on(OUT, exits.subList(0, 4), SHULAN)).isEmpty();
        assertThat(ExitFlags.on(OUT, exits, SHULAN))
                .containsExactly(new ExitFlag(person, OUT, List.of("row-1", "row-2", "row-3", "row-4", "row-5")));
    }

    /** Two gates wrote one minute and one identifier: it is not known that anybody is back. */
    @Test
    void aWayHomeAtTheMinuteOfTheWayOutDoesNotEndIt() {
        HouseholdId household = new HouseholdId("H1");
        Passage out =
                passage(OUT, "resident", Direction.OUT).household(household).build();
        Passage home =
                passage(OUT, "resident", Direction.IN).household(household).build();
        AccessRule rule = rule().build();

        assertThat(HouseholdOutings.of(List.of(home, out), rule))
                .isEqualTo(HouseholdOutings.of(List.of(out, home), rule))
                .isEqualTo(Map.of(household, List.of(Outing.open(OUT, out.time()))));
    }
}
