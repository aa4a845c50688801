package org.communitycontrol.subsidy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.subsidy.scheme.CostShare;
import org.communitycontrol.subsidy.scheme.Fen;
import org.communitycontrol.subsidy.scheme.Payer;
import org.communitycontrol.territory.WorkerId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a worker is owed for a month: its lines, and the most there is for a month. Everything else follows from them.
 *
 * @param worker who
 * @param month the month
 * @param scheme the pack
 * @param currency of all amounts
 * @param lines by day, post and role
 * @param cap the most for the month; empty without one
 */
@JsonPropertyOrder({"worker", "month", "scheme", "currency", "recognisedDays", "gross", "cut", "net", "cap", "lines"})
public record SubsidyStatement(
        @JsonProperty WorkerId worker,
        @JsonProperty YearMonth month,
        @JsonProperty PolicyId scheme,
        @JsonProperty CurrencyUnit currency,
        @JsonProperty List<SubsidyLine> lines,
        @JsonProperty Optional<Money> cap) {

    public SubsidyStatement {
        lines = ImmutableList.sortedCopyOf(lines);
    }

    /** Returns the days recognised in all lines. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public BigDecimal recognisedDays() {
        BigDecimal days = lines.stream().map(line -> line.reason().days()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return days.signum() == 0 ? BigDecimal.ZERO : days.stripTrailingZeros();
    }

    /** Returns the sum of all lines. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Money gross() {
        return Fen.money(currency, grossFen());
    }

    /** Returns what the cap takes off; zero without one. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Money cut() {
        return gross().minus(net());
    }

    /** Returns what is owed: the sum of all lines, or the cap if that is less. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Money net() {
        Money gross = gross();
        return cap.filter(gross::isGreaterThan).orElse(gross);
    }

    /**
     * Returns who bears how much of the net, in the order in which the lines name them; together exactly the net. Empty if
     * no line that is paid says who pays.
     */
    public Map<Payer, Money> shares() {
        return shares(List.of());
    }

    /** Returns {@link #shares()} with {@code payers} first and in their order, also those who bear nothing. */
    public Map<Payer, Money> shares(List<Payer> payers) {
        Map<List<CostShare.Part>, Long> paid = new LinkedHashMap<>();
        lines.forEach(line -> paid.merge(line.payers(), Fen.of(line.amount()), Math::addExact));
        return ImmutableMap.copyOf(
                Maps.transformValues(CostShares.split(Fen.of(net()), payers, paid), fen -> Fen.money(currency, fen)));
    }

    private long grossFen() {
        return lines.stream().mapToLong(line -> Fen.of(line.amount())).reduce(0, Math::addExact);
    }

    /** Returns month and count only. */
    @Override
    public String toString() {
        return "SubsidyStatement[" + month + ", " + lines.size() + " lines]";
    }
}
