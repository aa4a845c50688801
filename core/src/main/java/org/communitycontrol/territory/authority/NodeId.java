package org.communitycontrol.territory.authority;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.territory.DivisionCode;

/**
 * A place that has authorities: the nation, a division, the Corps or a unit of the Corps.
 *
 * @param value {@code CN}, the digits of a division, {@code XPCC}, or a host's identifier of a unit of the Corps
 */
public record NodeId(@JsonValue String value) implements Comparable<NodeId> {

    /** The nation. */
    public static final NodeId NATION = new NodeId("CN");

    /** 新疆生产建设兵团: the Xinjiang Production and Construction Corps, which has no code of a division. */
    public static final NodeId CORPS = new NodeId("XPCC");

    /** @throws DomainException.InvalidValue with {@code identifier-length} or {@code identifier-character} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NodeId {
        value = TextRules.identifier("node", value);
    }

    /** Returns the node of a division. */
    public static NodeId of(DivisionCode division) {
        return new NodeId(division.value());
    }

    /** Orders by Unicode code point. */
    @Override
    public int compareTo(NodeId other) {
        return TextRules.BY_CODE_POINT.compare(value, other.value);
    }
}
