package org.communitycontrol.subsidy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.util.List;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;
import org.communitycontrol.subsidy.scheme.Fen;
import org.communitycontrol.subsidy.scheme.FenRounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Why a line of a statement has its amount; the reason alone determines it. */
@JsonSubTypes({
    @JsonSubTypes.Type(SubsidyReason.DayRecognised.class),
    @JsonSubTypes.Type(SubsidyReason.HoursRecognised.class),
    @JsonSubTypes.Type(SubsidyReason.TooFewMinutes.class),
    @JsonSubTypes.Type(SubsidyReason.PaidAtOtherPost.class),
    @JsonSubTypes.Type(SubsidyReason.NoRateForRole.class),
    @JsonSubTypes.Type(SubsidyReason.PostNotRecognised.class),
    @JsonSubTypes.Type(SubsidyReason.Excluded.class),
    @JsonSubTypes.Type(SubsidyReason.DutyNotProved.class),
    @JsonSubTypes.Type(SubsidyReason.DayKindUnknown.class)
})
public sealed interface SubsidyReason extends Reason<Money> {

    /** Returns what is paid; zero for every reason that pays nothing, and while it is undetermined. */
    Money amount();

    /** Returns the days that are recognised; zero for hours and for what pays nothing. */
    default BigDecimal days() {
        return BigDecimal.ZERO;
    }

    @Override
    default Outcome<Money> outcome() {
        return new Outcome.Determined<>(amount());
    }

    /** Returns whether the scheme counts the duty, be it that the day is paid at another post. */
    default boolean recognised() {
        return false;
    }

    /** A reason that pays nothing. */
    sealed interface Unpaid extends SubsidyReason {

        /** Returns the currency of the scheme. */
        CurrencyUnit currency();

        @Override
        default Money amount() {
            return Money.zero(currency());
        }
    }

    /**
     * A day, or a part of one.
     *
     * @param minutes served
     * @param leastMinutes the fewest that were enough
     * @param days recognised for them
     * @param rate for a day
     * @param factor a supplement's multiple; 1 without one
     * @param rounding of a part of a fen
     */
    @JsonTypeName("day-recognised")
    record DayRecognised(
            @JsonProperty int minutes,
            @JsonProperty int leastMinutes,
            @JsonProperty BigDecimal days,
            @JsonProperty Money rate,
            @JsonProperty BigDecimal factor,
            @JsonProperty FenRounding rounding)
            implements SubsidyReason {

        /** Returns this with only {@code part} of its days recognised. */
        DayRecognised of(BigDecimal part) {
            return new DayRecognised(minutes, leastMinutes, part, rate, factor, rounding);
        }

        @Override
        public String code() {
            return "day-recognised";
        }

        @Override
        public Money amount() {
            BigDecimal fen = BigDecimal.valueOf(Fen.of(rate)).multiply(factor).multiply(days);
            return Fen.money(rate.getCurrencyUnit(), fen, rounding);
        }

        @Override
        public boolean recognised() {
            return true;
        }

        @Override
        public List<Input> inputs() {
            return List.of(
                    Input.count("minutes", minutes),
                    Input.count("leastMinutes", leastMinutes),
                    Input.amount("days", days),
                    Input.amount("rate", rate.getAmount()),
                    Input.amount("factor", factor),
                    Input.amount("amount", amount().getAmount()),
                    Input.code("currency", rate.getCurrencyUnit().getCode()));
        }
    }

    /**
     * Hours.
     *
     * @param minutes served
     * @param paidMinutes those that count
     * @param rate for an hour
     * @param factor a supplement's multiple; 1 without one
     * @param rounding of a part of a fen
     */
    @JsonTypeName("hours-recognised")
    record HoursRecognised(
            @JsonProperty int minutes,
            @JsonProperty int paidMinutes,
            @JsonProperty Money rate,
            @JsonProperty BigDecimal factor,
            @JsonProperty FenRounding rounding)
            implements SubsidyReason {

        private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

        @Override
        public String code() {
            return "hours-recognised";
        }

        @Override
        public Money amount() {
            BigDecimal sixtieths =
                    BigDecimal.valueOf(Fen.of(rate)).multiply(factor).multiply(BigDecimal.valueOf(paidMinutes));
            BigDecimal whole = sixtieths.divide(MINUTES_AN_HOUR, 0, rounding.mode());
            return Fen.money(rate.getCurrencyUnit(), whole, rounding);
        }

        @Override
        public boolean recognised() {
            return true;
        }

        @Override
        public List<Input> inputs() {
            return List.of(
                    Input.count("minutes", minutes),
                    Input.count("paidMinutes", paidMinutes),
                    Input.amount("rate", rate.getAmount()),
                    Input.amount("factor", factor),
                    Input.amount("amount", amount().getAmount()),
                    Input.code("currency", rate.getCurrencyUnit().getCode()));
        }
    }

    /**
     * Served, and not long enough.
     *
     * @param minutes served
     * @param leastMinutes the fewest for which anything is recognised
     * @param currency of the scheme
     */
    @JsonTypeName("too-few-minutes")
    record TooFewMinutes(
            @JsonProperty int minutes,
            @JsonProperty int leastMinutes,
            @JsonProperty CurrencyUnit currency) implements Unpaid {

        @Override
        public String code() {
            return "too-few-minutes";
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("minutes", minutes), Input.count("leastMinutes", leastMinutes));
        }
    }

    /**
     * The day is paid at another post, and once.
     *
     * @param minutes served here
     * @param post where the day is paid
     * @param currency of the scheme
     */
    @JsonTypeName("paid-at-other-post")
    record PaidAtOtherPost(
            @JsonProperty int minutes,
            @JsonProperty String post,
            @JsonProperty CurrencyUnit currency) implements Unpaid {

        @Override
        public String code() {
            return "paid-at-other-post";
        }

        @Override
        public boolean recognised() {
            return true;
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("minutes", minutes), Input.id("post", post));
        }
    }

    /**
     * No rate of the scheme is for this role, post and category.
     *
     * @param role of the shift
     * @param currency of the scheme
     */
    @JsonTypeName("no-rate-for-role")
    record NoRateForRole(
            @JsonProperty String role, @JsonProperty CurrencyUnit currency) implements Unpaid {

        @Override
        public String code() {
            return "no-rate-for-role";
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.id("role", role));
        }
    }

    /**
     * The scheme does not say how duty at this post, or on such a day, becomes a day.
     *
     * @param post of the shift
     * @param currency of the scheme
     */
    @JsonTypeName("post-not-recognised")
    record PostNotRecognised(
            @JsonProperty String post, @JsonProperty CurrencyUnit currency) implements Unpaid {

        @Override
        public String code() {
            return "post-not-recognised";
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.id("post", post));
        }
    }

    /**
     * The scheme pays others.
     *
     * @param exclusion the code of the exclusion, such as {@code seconded-official}
     * @param currency of the scheme
     */
    @JsonTypeName("excluded")
    record Excluded(
            @JsonProperty String exclusion, @JsonProperty CurrencyUnit currency) implements Unpaid {

        @Override
        public String code() {
            return "excluded";
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("exclusion", exclusion));
        }
    }

    /**
     * Nobody has proved that it was served.
     *
     * @param currency of the scheme
     */
    @JsonTypeName("duty-not-proved")
    record DutyNotProved(@JsonProperty CurrencyUnit currency) implements Unpaid {

        @Override
        public String code() {
            return "duty-not-proved";
        }

        @Override
        public List<Input> inputs() {
            return List.of();
        }
    }

    /**
     * The calendar of the scheme does not know what kind of day it was.
     *
     * @param currency of the scheme
     */
    @JsonTypeName("day-kind-unknown")
    record DayKindUnknown(@JsonProperty CurrencyUnit currency) implements Unpaid {

        @Override
        public String code() {
            return "day-kind-unknown";
        }

        @Override
        public Outcome<Money> outcome() {
            return new Outcome.Undetermined<>(List.of(Missing.of("holiday-calendar")));
        }

        @Override
        public List<Input> inputs() {
            return List.of();
        }
    }
}
