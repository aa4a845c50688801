package org.communitycontrol.testkit.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Language;
import org.communitycontrol.risk.History;
import org.communitycontrol.risk.area.AreaEventKind;
import org.communitycontrol.risk.area.AreaEvents;

/**
 * What holds for whatever decides the tier or zone of an area by infections and rounds of tests.
 *
 * @param <V> the tiers or zones, from mild to strict
 * @param <P> the numbers
 * @param <R> the reasons
 */
public interface AreaLaws<V extends Comparable<V>, P, R extends Reason<V>> {

    /** Returns the decision at the end of {@code asOf}. */
    Decision<V, R> decide(AreaEvents events, LocalDate asOf, Policy<P> policy);

    /** Returns the history up to {@code until} by numbers that never change. */
    History<V, R> history(AreaEvents events, LocalDate until, P rule);

    /** Returns what held at the end of each day from {@code from} to {@code to}, every day applied to a state in turn. */
    List<Outcome<V>> dayByDay(AreaEvents events, LocalDate from, LocalDate to, P rule);

    /** Returns the rules the laws are tried on. */
    @Provide
    Arbitrary<P> rules();

    /** Returns the strictest tier or zone, that of an infection. */
    V strictest();

    /** Returns the areas the laws are tried on. */
    @Provide
    default Arbitrary<AreaEvents> areas() {
        return new RiskDomain().areas();
    }

    /** Returns the days the laws are tried on. */
    @Provide
    default Arbitrary<LocalDate> asOf() {
        return new RiskDomain().days();
    }

    /** What happens later changes no earlier answer. */
    @Property
    default void noEventAfterTheDayIsLookedAt(
            @ForAll("areas") AreaEvents events, @ForAll("asOf") LocalDate asOf, @ForAll("rules") P rule) {
        assertThat(decide(upTo(events, asOf), asOf, Policy.adHoc(rule)))
                .isEqualTo(decide(events, asOf, Policy.adHoc(rule)));
    }

    /** Events may be entered in any order and more than once. */
    @Property
    default void theOrderOfTheEventsDoesNotMatter(
            @ForAll("areas") AreaEvents events,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") P rule,
            @ForAll long seed) {
        List<Map.Entry<LocalDate, AreaEventKind>> entries = new ArrayList<>();
        events.days().forEach((day, kinds) -> kinds.forEach(kind -> entries.add(Map.entry(day, kind))));
        entries.addAll(entries.subList(0, entries.size() / 2));
        Collections.shuffle(entries, new Random(seed));
        AreaEvents again = AreaEvents.of(events.area());
        for (Map.Entry<LocalDate, AreaEventKind> entry : entries) {
            again = again.with(entry.getKey(), entry.getValue());
        }
        assertThat(decide(again, asOf, Policy.adHoc(rule))).isEqualTo(decide(events, asOf, Policy.adHoc(rule)));
    }

    /** The history says of each day what the decision of that day says, and leaves no day out. */
    @Property
    default void theHistoryIsTheDecisionOfEachDay(@ForAll("areas") AreaEvents events, @ForAll("rules") P rule) {
        if (events.days().isEmpty()) {
            assertThat(history(events, RiskDomain.FIRST, rule).spans()).isEmpty();
            return;
        }
        LocalDate from = events.days().firstKey();
        LocalDate until = events.days().lastKey().plusDays(20);
        History<V, R> history = history(events, until, rule);
        for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
            assertThat(history.on(day))
                    .as("%s", day)
                    .contains(decide(events, day, Policy.adHoc(rule)).outcome());
        }
        assertThat(history.on(from.minusDays(1))).isEmpty();
    }

    /** Every day applied in turn comes to the same as the days on which something happened or fell due. */
    @Property
    default void dayByDayIsTheSameAsAtOnce(@ForAll("areas") AreaEvents events, @ForAll("rules") P rule) {
        LocalDate from = RiskDomain.FIRST;
        LocalDate to = from.plusDays(59);
        List<Outcome<V>> days = dayByDay(events, from, to, rule);
        for (int i = 0; i < days.size(); i++) {
            assertThat(decide(events, from.plusDays(i), Policy.adHoc(rule)).outcome())
                    .isEqualTo(days.get(i));
        }
    }

    /** A day on which nothing happens never makes a known answer stricter. */
    @Property
    default void aDayWithoutAnEventNeverMakesItStricter(
            @ForAll("areas") AreaEvents events, @ForAll("asOf") LocalDate asOf, @ForAll("rules") P rule) {
        AreaEvents then = upTo(events, asOf);
        value(then, asOf, rule)
                .ifPresent(before -> value(then, asOf.plusDays(1), rule)
                        .ifPresent(after -> assertThat(after).isLessThanOrEqualTo(before)));
    }

    /** One positive starts the clock anew: the day is as strict as can be, whatever else happened on it. */
    @Property
    default void aPositiveIsTheStrictestAnswerOfItsDay(
            @ForAll("areas") AreaEvents events, @ForAll("asOf") LocalDate asOf, @ForAll("rules") P rule) {
        assertThat(value(events.with(asOf, AreaEventKind.ROUND_POSITIVE), asOf, rule))
                .contains(strictest());
        assertThat(value(events.with(asOf, AreaEventKind.INFECTION), asOf, rule))
                .contains(strictest());
    }

    /** A round that was forgotten, or did not reach everybody, never gives a milder answer. */
    @Property
    default void aMissingRoundNeverGivesTheMilderAnswer(
            @ForAll("areas") AreaEvents events, @ForAll("asOf") LocalDate asOf, @ForAll("rules") P rule) {
        AreaEvents forgotten = AreaEvents.of(events.area());
        AreaEvents incomplete = events;
        for (LocalDate day : events.days().keySet()) {
            for (AreaEventKind kind : events.on(day)) {
                if (kind == AreaEventKind.ROUND_NEGATIVE) {
                    incomplete = incomplete.with(day, AreaEventKind.ROUND_INCOMPLETE);
                } else {
                    forgotten = forgotten.with(day, kind);
                }
            }
        }
        value(forgotten, asOf, rule)
                .ifPresent(after -> value(events, asOf, rule)
                        .ifPresent(before -> assertThat(after).isGreaterThanOrEqualTo(before)));
        assertThat(value(incomplete, asOf, rule)).isEqualTo(value(forgotten, asOf, rule));
    }

    /** A promise is kept: with the event it names on its day and nothing else, the decision comes out as it says. */
    @Property
    default void everyCounterFactComesTrue(
            @ForAll("areas") AreaEvents events, @ForAll("asOf") LocalDate asOf, @ForAll("rules") P rule) {
        AreaEvents then = upTo(events, asOf);
        for (CounterFact<V> promise : decide(then, asOf, Policy.adHoc(rule)).counterFacts()) {
            LocalDate on = promise.inputs().stream()
                    .filter(input -> input.name().equals("on"))
                    .map(input -> LocalDate.parse(input.value().text()))
                    .findFirst()
                    .orElseThrow();
            AreaEvents applied = switch (promise.code()) {
                case "no-infection-until" -> then;
                case "no-infection-until-and-clean-round", "zone-clean-round" ->
                    then.with(on, AreaEventKind.ROUND_NEGATIVE);
                case "one-infection", "zone-infection" -> then.with(on, AreaEventKind.INFECTION);
                default -> throw new AssertionError("a promise that no law applies: " + promise.code());
            };
            assertThat(value(applied, on, rule))
                    .as(promise.sentence(Language.EN))
                    .contains(promise.then());
        }
    }

    private Optional<V> value(AreaEvents events, LocalDate asOf, P rule) {
        return decide(events, asOf, Policy.adHoc(rule)).outcome().toOptional();
    }

    private static AreaEvents upTo(AreaEvents events, LocalDate asOf) {
        return new AreaEvents(events.area(), events.days().headMap(asOf.plusDays(1)));
    }
}
