package org.communitycontrol.territory.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.TextRules;

/**
 * One way to divide the same dwellings among areas; an open set.
 *
 * @param code in lower kebab case
 */
public record Hierarchy(@JsonValue String code) implements Comparable<Hierarchy> {

    /** Divisions from the province to the community. */
    public static final Hierarchy ADMINISTRATIVE = new Hierarchy("administrative");

    /** Community grids. */
    public static final Hierarchy GRID = new Hierarchy("grid");

    /** Estates, by who manages the property. */
    public static final Hierarchy PROPERTY = new Hierarchy("property");

    /** Police stations and beats. */
    public static final Hierarchy POLICE = new Hierarchy("police");

    /** @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code code-form} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Hierarchy {
        TextRules.code("hierarchy", code);
    }

    /** Orders by code. */
    @Override
    public int compareTo(Hierarchy other) {
        return code.compareTo(other.code);
    }
}
