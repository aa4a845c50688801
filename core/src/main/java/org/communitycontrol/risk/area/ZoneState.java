package org.communitycontrol.risk.area;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.immutables.value.Value;

/**
 * All that the days up to one leave behind for later days: a host that keeps it needs no earlier event.
 *
 * <p>Start at {@link #NONE} and {@linkplain #apply apply} one day after another. A day on which nothing happened may be
 * left out only if nothing changed on it; applying every day is always right.
 */
@Value.Immutable
public interface ZoneState extends DailyState<ZoneRule, ZoneState, ZoneReason> {

    /** Before the first day. */
    ZoneState NONE = builder().zone(ZoneKind.PRECAUTION).build();

    /** The zone. */
    ZoneKind zone();

    /** The day of the latest infection, or of the closing without one; empty where the zone is not closed. */
    Optional<LocalDate> closedSince();

    /** The latest day on which a close contact was exposed. */
    Optional<LocalDate> lastContact();

    /** The day of the latest round, if that was complete and negative. */
    Optional<LocalDate> cleanRound();

    /** The day at whose end the zone was lifted last. */
    Optional<LocalDate> liftedOn();

    /** The latest day that was applied. */
    Optional<LocalDate> day();

    /**
     * Returns the state at the end of {@code day}: first what happened on it, then the lifting that has become due.
     *
     * @throws DomainException.InvalidValue if the day is not later than the one before it
     */
    @Override
    default ZoneState apply(LocalDate day, Set<AreaEventKind> events, ZoneRule rule) {
        if (day().filter(before -> !day.isAfter(before)).isPresent()) {
            throw new DomainException.InvalidValue(
                    "day", Problem.of("report-not-later", Input.day("before", day().orElseThrow())));
        }
        ZoneState state = after(day, events);
        return state.liftable(day, rule)
                ? builder()
                        .zone(ZoneKind.PRECAUTION)
                        .lastContact(state.lastContact())
                        .cleanRound(state.cleanRound())
                        .liftedOn(day)
                        .day(day)
                        .build()
                : state;
    }

    private ZoneState after(LocalDate day, Set<AreaEventKind> events) {
        Builder next = builder()
                .day(day)
                .lastContact(events.contains(AreaEventKind.LAST_CONTACT) ? Optional.of(day) : lastContact())
                .cleanRound(cleanRoundAfter(day, events))
                .liftedOn(liftedOn());
        if (AreaEvents.infected(events)) {
            return next.zone(ZoneKind.LOCKDOWN).closedSince(day).build();
        }
        if (events.contains(AreaEventKind.DESIGNATED_CONTROL) && zone() != ZoneKind.LOCKDOWN) {
            return next.zone(ZoneKind.CONTROL).closedSince(day).build();
        }
        return next.zone(zone()).closedSince(closedSince()).build();
    }

    private Optional<LocalDate> cleanRoundAfter(LocalDate day, Set<AreaEventKind> events) {
        if (AreaEvents.cleanRound(events)) {
            return Optional.of(day);
        }
        boolean undone = events.contains(AreaEventKind.ROUND_INCOMPLETE) || AreaEvents.infected(events);
        return undone ? Optional.empty() : cleanRound();
    }

    private boolean liftable(LocalDate day, ZoneRule rule) {
        return closedSince().filter(since -> rule.infectionOver(since, day)).isPresent()
                && lastContact().filter(last -> rule.contactOver(last, day)).isPresent()
                && roundRecent(day, rule);
    }

    private boolean roundRecent(LocalDate day, ZoneRule rule) {
        return cleanRound().filter(round -> rule.roundRecent(round, day)).isPresent();
    }

    @Override
    default ZoneReason reason(LocalDate day, ZoneRule rule) {
        if (closedSince().isEmpty()) {
            return liftedOn().<ZoneReason>map(ZoneReason.Lifted::new).orElseGet(ZoneReason.NeverClosed::new);
        }
        LocalDate since = closedSince().get();
        if (!rule.infectionOver(since, day)) {
            return new ZoneReason.DaysOutstanding(
                    zone(), since, rule.dayCount().dayNumber(since, day), rule.infectionDays());
        }
        if (lastContact().isPresent() && !rule.contactOver(lastContact().get(), day)) {
            LocalDate contact = lastContact().get();
            return new ZoneReason.ContactOutstanding(
                    zone(), contact, rule.dayCount().dayNumber(contact, day), rule.contactDays());
        }
        return lastContact().isEmpty() && roundRecent(day, rule)
                ? new ZoneReason.ContactUnknown(since)
                : new ZoneReason.ZoneRoundOutstanding(zone(), rule.roundDays());
    }

    @Override
    default Optional<LocalDate> changeAfter(LocalDate day, ZoneRule rule) {
        return closedSince()
                .flatMap(since -> Stream.of(
                                Optional.of(rule.infectionOverOn(since)),
                                lastContact().map(rule::contactOverOn),
                                cleanRound().map(round -> lastRecent(round, rule).plusDays(1)))
                        .flatMap(Optional::stream)
                        .filter(day::isBefore)
                        .min(LocalDate::compareTo));
    }

    private static LocalDate lastRecent(LocalDate round, ZoneRule rule) {
        LocalDate last = round.plusDays(rule.roundDays());
        return rule.roundRecent(round, last) ? last : last.minusDays(1);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ZoneState}. */
    final class Builder extends ImmutableZoneState.Builder {
        Builder() {}
    }
}
