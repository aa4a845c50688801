package org.communitycontrol.risk.area;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.communitycontrol.risk.RiskTier;
import org.immutables.value.Value;

/**
 * All that the days up to one leave behind for later days: a host that keeps it needs no earlier event.
 *
 * <p>Start at {@link #NONE} and {@linkplain #apply apply} one day after another. A day on which nothing happened may be
 * left out only if nothing changed on it; applying every day is always right.
 */
@Value.Immutable
public interface AreaState extends DailyState<AreaTierRule, AreaState, AreaTierReason> {

    /** Before the first day. */
    AreaState NONE = builder().tier(RiskTier.LOW).build();

    /** The tier. */
    RiskTier tier();

    /** How the area came into it; empty where nothing has happened yet. */
    Optional<TierEntry> entered();

    /** The day from which the days of the way down count: the latest infection, the lowering, the designation. */
    Optional<LocalDate> since();

    /** The day of the latest round that was complete and negative. */
    Optional<LocalDate> cleanRound();

    /** The step by which the area was lowered last; there with {@link TierEntry#LOWERING}. */
    Optional<LoweringStep> loweredBy();

    /** The latest day that was applied. */
    Optional<LocalDate> day();

    /**
     * Returns the state at the end of {@code day}: first what happened on it, then a way down that has become free.
     *
     * @throws DomainException.InvalidValue if the day is not later than the one before it
     */
    @Override
    default AreaState apply(LocalDate day, Set<AreaEventKind> events, AreaTierRule rule) {
        if (day().filter(before -> !day.isAfter(before)).isPresent()) {
            throw new DomainException.InvalidValue(
                    "day", Problem.of("report-not-later", Input.day("before", day().orElseThrow())));
        }
        AreaState state = after(day, events);
        return state.lowering(day, rule)
                .map(step -> builder()
                        .tier(step.to())
                        .entered(TierEntry.LOWERING)
                        .since(day)
                        .cleanRound(state.cleanRound())
                        .loweredBy(step)
                        .day(day)
                        .build())
                .orElse(state);
    }

    private AreaState after(LocalDate day, Set<AreaEventKind> events) {
        Builder next = builder()
                .day(day)
                .cleanRound(AreaEvents.cleanRound(events) ? Optional.of(day) : cleanRound());
        if (AreaEvents.infected(events)) {
            return next.tier(RiskTier.HIGH)
                    .entered(TierEntry.INFECTION)
                    .since(day)
                    .build();
        }
        if (events.contains(AreaEventKind.DESIGNATED_MEDIUM) && tier() != RiskTier.HIGH) {
            return next.tier(RiskTier.MEDIUM)
                    .entered(TierEntry.DESIGNATION)
                    .since(day)
                    .build();
        }
        return next.tier(tier())
                .entered(entered())
                .since(since())
                .loweredBy(loweredBy())
                .build();
    }

    /** Returns the way down from here; empty if there is none. */
    default Optional<LoweringStep> way(AreaTierRule rule) {
        return entered().flatMap(how -> rule.step(tier(), how));
    }

    private Optional<LoweringStep> lowering(LocalDate day, AreaTierRule rule) {
        return way(rule)
                .filter(step -> rule.full(step, since().orElseThrow(), day))
                .filter(step -> !step.cleanRound()
                        || cleanRound()
                                .filter(round -> rule.full(step, since().orElseThrow(), round))
                                .isPresent());
    }

    @Override
    default AreaTierReason reason(LocalDate day, AreaTierRule rule) {
        if (since().isEmpty()) {
            return new AreaTierReason.NoInfection();
        }
        LocalDate from = since().get();
        long days = rule.dayCount().dayNumber(from, day);
        Optional<LoweringStep> way = way(rule);
        if (way.filter(step -> step.cleanRound() && rule.full(step, from, day)).isPresent()) {
            return new AreaTierReason.RoundOutstanding(tier(), from, days, way.get().days());
        }
        int needed = way.map(LoweringStep::days).orElse(0);
        return switch (entered().orElseThrow()) {
            case INFECTION -> new AreaTierReason.Infected(from, days, needed);
            case DESIGNATION -> new AreaTierReason.Designated(from, days, needed);
            case LOWERING -> {
                LoweringStep by = loweredBy().orElseThrow();
                yield by.cleanRound()
                        ? new AreaTierReason.LoweredByDaysAndRound(tier(), from, by.days())
                        : new AreaTierReason.LoweredByDays(tier(), from, by.days());
            }
        };
    }

    @Override
    default Optional<LocalDate> changeAfter(LocalDate day, AreaTierRule rule) {
        return way(rule)
                .map(step -> rule.fullOn(step, since().orElseThrow()))
                .filter(full -> full.isAfter(day));
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AreaState}. */
    final class Builder extends ImmutableAreaState.Builder {
        Builder() {}
    }
}
