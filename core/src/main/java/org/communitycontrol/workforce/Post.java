package org.communitycontrol.workforce;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;

/**
 * Where a shift is served: the kind of place, as the scheme that pays for it names it.
 *
 * <p>An open set; a place may have posts of its own.
 *
 * @param code 1 to 64 code points, compared exactly
 */
public record Post(@JsonValue String code) implements Comparable<Post> {

    /** 一线卡口: a checkpoint at a gate or on a road. */
    public static final Post CHECKPOINT = new Post("checkpoint");

    /** 党群服务中心: the service centre of the community. */
    public static final Post SERVICE_CENTRE = new Post("service-centre");

    /** 入户排查: from door to door. */
    public static final Post DOOR_TO_DOOR = new Post("door-to-door");

    /**
     * Accepts a code.
     *
     * @throws DomainException.InvalidValue with {@code identifier-length} or {@code identifier-character}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Post {
        code = TextRules.identifier("post", code);
    }

    /** Orders by Unicode code point. */
    @Override
    public int compareTo(Post other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
