package org.communitycontrol.subsidy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.subsidy.scheme.Payer;
import org.joda.money.Money;

/**
 * What a correction changes of a month that was paid: the paid statement stands, and the difference is a statement of its
 * own. What was paid and this together are exactly what is due.
 *
 * @param paid the statement that was paid
 * @param due the statement as it is now
 */
public record DeltaStatement(
        @JsonProperty SubsidyStatement paid, @JsonProperty SubsidyStatement due) {

    /**
     * Refuses statements of different workers, months or currencies.
     *
     * @throws DomainException.InvalidValue with {@code delta-of-another}
     */
    public DeltaStatement {
        if (!paid.worker().equals(due.worker())
                || !paid.month().equals(due.month())
                || !paid.currency().equals(due.currency())) {
            throw new DomainException.InvalidValue("due", Problem.of("delta-of-another"));
        }
    }

    /** Returns the days whose amount changes, in order; a day that stays as it was has none. */
    public List<Change> changes() {
        SortedMap<LocalDate, Money> before = byDay(paid);
        SortedMap<LocalDate, Money> after = byDay(due);
        TreeSet<LocalDate> days = new TreeSet<>(before.keySet());
        days.addAll(after.keySet());
        Money nothing = Money.zero(paid.currency());
        return days.stream()
                .map(day -> new Change(day, before.getOrDefault(day, nothing), after.getOrDefault(day, nothing)))
                .filter(change -> !change.difference().isZero())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what is still to be paid; below zero, what is to be returned. */
    public Money net() {
        return due.net().minus(paid.net());
    }

    /** Returns each payer's part of {@link #net()}; together exactly that. */
    public Map<Payer, Money> shares() {
        Map<Payer, Money> before = paid.shares();
        Map<Payer, Money> after = due.shares();
        LinkedHashSet<Payer> payers = new LinkedHashSet<>(before.keySet());
        payers.addAll(after.keySet());
        Money nothing = Money.zero(paid.currency());
        ImmutableMap.Builder<Payer, Money> shares = ImmutableMap.builder();
        for (Payer payer : payers) {
            shares.put(payer, after.getOrDefault(payer, nothing).minus(before.getOrDefault(payer, nothing)));
        }
        return shares.buildOrThrow();
    }

    private static SortedMap<LocalDate, Money> byDay(SubsidyStatement statement) {
        SortedMap<LocalDate, Money> days = new TreeMap<>();
        statement.lines().forEach(line -> days.merge(line.date(), line.amount(), Money::plus));
        return days;
    }

    /**
     * A day before and after, before any cap.
     *
     * @param date the day
     * @param before what was paid for it
     * @param after what is due for it
     */
    public record Change(
            @JsonProperty LocalDate date,
            @JsonProperty Money before,
            @JsonProperty Money after) {

        /** Returns what it changes by. */
        public Money difference() {
            return after.minus(before);
        }
    }
}
