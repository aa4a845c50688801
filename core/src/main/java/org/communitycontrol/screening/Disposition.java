package org.communitycontrol.screening;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.partition.Part;

/**
 * What came of the visit to a household, or of the check on a key person, as of a day.
 *
 * <p>Every registered unit has exactly one, so the counts of all eight add up to the register.
 */
public enum Disposition implements Part {
    /** The screening was completed; for a key person: the day's monitoring was done. */
    SCREENED("screened", Role.DONE),
    /** Somebody was met and declined. */
    REFUSED("refused", Role.OUTSTANDING),
    /** Nobody was at home. */
    ABSENT("absent", Role.OUTSTANDING),
    /** Neither a visit nor a call reached anybody. */
    UNREACHABLE("unreachable", Role.OUTSTANDING),
    /** Nothing has been recorded. */
    NOT_YET("not-yet", Role.OUTSTANDING),
    /** The dwelling stands empty, and a named person verified it. */
    VACANT_VERIFIED("vacant-verified", Role.NOT_EXPECTED),
    /** The household or person has left the community. */
    MOVED("moved", Role.NOT_EXPECTED),
    /** Taken out for a recorded reason that a named person approved. */
    EXCLUDED("excluded", Role.NOT_EXPECTED);

    /** The dispositions a visit can have, by code. */
    public static final Map<String, Disposition> OF_VISITS = Arrays.stream(values())
            .filter(disposition -> disposition != NOT_YET)
            .collect(Collectors.toUnmodifiableMap(Disposition::code, Function.identity()));

    private final String code;
    private final Role role;

    Disposition(String code, Role role) {
        this.code = code;
        this.role = role;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public Role role() {
        return role;
    }

    /** Returns whether a worker tried and the unit is still to be done. */
    public boolean isAttempt() {
        return role == Role.OUTSTANDING && this != NOT_YET;
    }

    /** Returns the disposition with {@code code}; empty if there is none. */
    public static Optional<Disposition> find(String code) {
        return Arrays.stream(values()).filter(d -> d.code.equals(code)).findFirst();
    }

    /**
     * Returns the disposition with {@code code}.
     *
     * @throws DomainException.InvalidValue with {@code unknown-code} if there is none
     */
    @JsonCreator
    public static Disposition of(String code) {
        return find(code)
                .orElseThrow(() -> new DomainException.InvalidValue("disposition", Problem.of("unknown-code")));
    }
}
