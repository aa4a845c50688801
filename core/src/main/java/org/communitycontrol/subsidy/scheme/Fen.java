package org.communitycontrol.subsidy.scheme;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/** The one way between money and whole fen, and from text to money. Nothing here rounds but what says so. */
public final class Fen {

    /** The most digits an amount of money has, before and after the point together. */
    public static final int MOST_DIGITS = 18;

    private Fen() {}

    /** Returns the whole fen of {@code money}, or of another currency the whole of its smallest unit. */
    public static long of(Money money) {
        return money.getAmountMinorLong();
    }

    /** Returns {@code fen} as money. */
    public static Money money(CurrencyUnit currency, long fen) {
        return Money.ofMinor(currency, fen);
    }

    /**
     * Returns {@code exact} fen, a fraction, as money.
     *
     * @param rounding how a part of a fen is rounded
     * @throws DomainException.InvalidValue with {@code money-too-long} beyond what a {@code long} of fen holds
     */
    public static Money money(CurrencyUnit currency, BigDecimal exact, FenRounding rounding) {
        BigInteger fen = exact.setScale(0, rounding.mode()).unscaledValue();
        if (fen.bitLength() >= Long.SIZE) {
            throw tooLong();
        }
        return money(currency, fen.longValueExact());
    }

    /**
     * Returns the amount that {@code text} writes in ASCII digits, with a point before at most as many decimals as the
     * currency has, and with a minus before it if it is below zero; no exponent, no plus, no grouping.
     *
     * @param currency three letters, such as {@code CNY}
     * @throws DomainException.InvalidValue with {@code not-money}, {@code money-too-long} or {@code unknown-currency}
     */
    public static Money parse(String text, String currency) {
        CurrencyUnit unit = currency(currency);
        if (text.length() > MOST_DIGITS + 2) {
            throw tooLong();
        }
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int whole = (point < 0 ? text.length() : point) - start;
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        boolean good = whole >= 1
                && (point < 0 || (decimals >= 1 && decimals <= unit.getDecimalPlaces()))
                && (whole == 1 || text.charAt(start) != '0');
        for (int i = start; i < text.length() && good; i++) {
            char c = text.charAt(i);
            good = i == point || (c >= '0' && c <= '9');
        }
        if (!good) {
            throw new DomainException.InvalidValue("amount", Problem.of("not-money"));
        }
        if (whole + decimals > MOST_DIGITS) {
            throw tooLong();
        }
        return Money.of(unit, new BigDecimal(text), RoundingMode.UNNECESSARY);
    }

    /**
     * Returns the currency with this code.
     *
     * @throws DomainException.InvalidValue with {@code unknown-currency}
     */
    public static CurrencyUnit currency(String code) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException unknown) {
            throw new DomainException.InvalidValue("currency", Problem.of("unknown-currency"));
        }
    }

    private static DomainException.InvalidValue tooLong() {
        return new DomainException.InvalidValue(
                "amount", Problem.of("money-too-long", Input.count("digits", MOST_DIGITS)));
    }
}
