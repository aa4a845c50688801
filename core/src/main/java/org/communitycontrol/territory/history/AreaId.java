package org.communitycontrol.territory.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;

/**
 * The identifier of an area within its hierarchy: the digits of a division or grid, or a host's own; opaque.
 *
 * @param value 1 to 64 code points, compared exactly
 */
public record AreaId(@JsonValue String value) implements Comparable<AreaId> {

    /** @throws DomainException.InvalidValue with {@code identifier-length} or {@code identifier-character} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AreaId {
        value = TextRules.identifier("area", value);
    }

    /** Returns the identifier of a division. */
    public static AreaId of(DivisionCode division) {
        return new AreaId(division.value());
    }

    /** Returns the identifier of a community grid. */
    public static AreaId of(GridCode grid) {
        return new AreaId(grid.value());
    }

    /** Orders by Unicode code point. */
    @Override
    public int compareTo(AreaId other) {
        return TextRules.BY_CODE_POINT.compare(value, other.value);
    }
}
