package org.communitycontrol.surveillance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.communitycontrol.days.Bound;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

/**
 * A body temperature as it was read off, exact: 37.29 is below 37.3 and nothing rounds it up.
 *
 * @param celsius 30 to 45 degrees, both included; what lies outside is a slip of the pen or another scale
 */
public record Temperature(@JsonValue BigDecimal celsius) implements Comparable<Temperature> {

    /** The lowest temperature that is believed. */
    public static final BigDecimal LOWEST = BigDecimal.valueOf(30);

    /** The highest temperature that is believed. */
    public static final BigDecimal HIGHEST = BigDecimal.valueOf(45);

    private static final Pattern FORM = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,30})?");

    /**
     * Accepts a temperature; 37.30 and 37.3 are one.
     *
     * @throws DomainException.InvalidValue with {@code temperature-range}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Temperature {
        if (Bound.BELOW.holds(celsius, LOWEST) || Bound.EXCEEDING.holds(celsius, HIGHEST)) {
            throw new DomainException.InvalidValue(
                    "temperature",
                    Problem.builder()
                            .code("temperature-range")
                            .addInputs(Input.amount("least", LOWEST), Input.amount("most", HIGHEST))
                            .bound(LOWEST + ".." + HIGHEST)
                            .nearest((Bound.BELOW.holds(celsius, LOWEST) ? LOWEST : HIGHEST).toPlainString())
                            .build());
        }
        BigDecimal shortest = celsius.stripTrailingZeros();
        celsius = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /**
     * Returns the temperature in {@code text}: digits and, where there is one, a decimal point with up to 30
     * decimals; no sign, no exponent.
     *
     * @throws DomainException.InvalidValue with {@code not-a-temperature} or {@code temperature-range}
     */
    public static Temperature parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new DomainException.InvalidValue("temperature", Problem.of("not-a-temperature"));
        }
        return new Temperature(new BigDecimal(text));
    }

    /** Returns the temperature of {@code tenths} tenths of a degree. */
    public static Temperature ofTenths(int tenths) {
        return new Temperature(BigDecimal.valueOf(tenths, 1));
    }

    /** Orders from cold to warm. */
    @Override
    public int compareTo(Temperature other) {
        return celsius.compareTo(other.celsius);
    }
}
