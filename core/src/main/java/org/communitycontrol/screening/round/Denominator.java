package org.communitycontrol.screening.round;

import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.partition.Rate;
import org.communitycontrol.screening.Disposition;

/**
 * What a coverage may be divided by; each has a name, and all are shown together.
 *
 * <p>The rate that counts is the one over {@link #EXPECTED}. The others say how much it owes to its denominator: of
 * dwellings <em>found</em> nearly all are screened, because who finds a dwelling screens it.
 */
public enum Denominator {
    /** Every unit of the register. */
    REGISTERED("registered"),
    /** Registered less verified vacant, moved and excluded. */
    EXPECTED("expected"),
    /** Registered units of which anything was recorded in the days that count. */
    FOUND("found"),
    /** Expected units of which anything was recorded in the days that count. */
    EXPECTED_AND_FOUND("expected-and-found");

    private final String code;

    Denominator(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns the units screened over this denominator. */
    public Rate rate(ClosedPartition<Disposition> units) {
        return new Rate(units.count(Disposition.SCREENED), of(units));
    }

    private long of(ClosedPartition<Disposition> units) {
        return switch (this) {
            case REGISTERED -> units.registered();
            case EXPECTED -> units.expected();
            case FOUND -> units.registered() - units.count(Disposition.NOT_YET);
            case EXPECTED_AND_FOUND -> units.expected() - units.count(Disposition.NOT_YET);
        };
    }
}
