package org.communitycontrol.clues;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.territory.DivisionLevel;

/** How a clue ends; a closed set, so that every list can be added up. */
public enum ClueOutcome {
    /** Lives in another street of the district (移交他街), which takes over. */
    TRANSFERRED_TO_STREET("transferred-to-street", DivisionLevel.STREET),
    /** Lives in another district of the city (移交他区), which takes over. */
    TRANSFERRED_TO_DISTRICT("transferred-to-district", DivisionLevel.COUNTY),
    /** Lives in another city (移交外市), which takes over. */
    TRANSFERRED_TO_CITY("transferred-to-city", DivisionLevel.CITY),
    /** Under home observation (居家隔离). */
    HOME_OBSERVATION("home-observation"),
    /** In centralised isolation (集中隔离). */
    CENTRALISED_ISOLATION("centralised-isolation"),
    /** Verified, and no measure applies (核实后无需管控). */
    NO_MEASURE("no-measure"),
    /** Verified not to live here, and not known where (不在本社区). */
    NOT_IN_COMMUNITY("not-in-community"),
    /** Neither the number nor the name leads to anybody (无法落地). */
    NOT_LOCATABLE("not-locatable"),
    /** The same person as another clue of the list (重复线索). */
    DUPLICATE("duplicate");

    /** The outcomes by code. */
    static final Map<String, ClueOutcome> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ClueOutcome::code, Function.identity()));

    private final String code;
    private final Optional<DivisionLevel> destination;

    ClueOutcome(String code) {
        this.code = code;
        this.destination = Optional.empty();
    }

    ClueOutcome(String code, DivisionLevel destination) {
        this.code = code;
        this.destination = Optional.of(destination);
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns the level of the division that takes over; empty where the clue ends here. */
    public Optional<DivisionLevel> destination() {
        return destination;
    }

    /**
     * Returns the outcome with {@code code}.
     *
     * @throws DomainException.InvalidValue with {@code unknown-code} if there is none
     */
    public static ClueOutcome of(String code) {
        return Optional.ofNullable(BY_CODE.get(code))
                .orElseThrow(() -> new DomainException.InvalidValue("outcome", Problem.of("unknown-code")));
    }
}
