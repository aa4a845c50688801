package org.communitycontrol.reporting.section;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.communitycontrol.law.PolicyReference;
import org.communitycontrol.subsidy.SubsidyStatement;
import org.communitycontrol.subsidy.scheme.Payer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a month of duty costs, and who bears it.
 *
 * @param policy the scheme
 * @param month the month, up to the day of the report
 * @param workers who has a statement
 * @param recognisedDays the days recognised, of all workers
 * @param gross before the cap
 * @param cut what the cap took
 * @param net what is owed: the sum of the shares
 * @param shares what each payer bears, in the order of the scheme
 */
public record SubsidySummary(
        @JsonProperty PolicyReference policy,
        @JsonProperty YearMonth month,
        @JsonProperty long workers,
        @JsonProperty BigDecimal recognisedDays,
        @JsonProperty Money gross,
        @JsonProperty Money cut,
        @JsonProperty Money net,
        @JsonProperty List<Share> shares) {

    /** Copies the list. */
    public SubsidySummary {
        shares = List.copyOf(shares);
    }

    /**
     * What a payer bears.
     *
     * @param payer the payer
     * @param amount from 0
     */
    public record Share(
            @JsonProperty Payer payer, @JsonProperty Money amount) {}

    /**
     * Returns the sums of {@code statements}.
     *
     * @param payers all who can bear a part, in order
     * @param currency of all statements
     */
    public static SubsidySummary of(
            PolicyReference policy,
            YearMonth month,
            List<SubsidyStatement> statements,
            List<Payer> payers,
            CurrencyUnit currency) {
        List<Map<Payer, Money>> shares =
                statements.stream().map(statement -> statement.shares(payers)).toList();
        return new SubsidySummary(
                policy,
                month,
                statements.size(),
                statements.stream().map(SubsidyStatement::recognisedDays).reduce(BigDecimal.ZERO, BigDecimal::add),
                sum(statements, SubsidyStatement::gross, currency),
                sum(statements, SubsidyStatement::cut, currency),
                sum(statements, SubsidyStatement::net, currency),
                payers.stream()
                        .map(payer -> new Share(
                                payer, sum(shares, each -> each.getOrDefault(payer, Money.zero(currency)), currency)))
                        .toList());
    }

    private static <S> Money sum(List<S> all, Function<? super S, Money> part, CurrencyUnit currency) {
        Money sum = Money.zero(currency);
        for (S each : all) {
            sum = sum.plus(part.apply(each));
        }
        return sum;
    }
}
