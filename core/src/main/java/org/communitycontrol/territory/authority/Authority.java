package org.communitycontrol.territory.authority;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;

/**
 * The authority of one place in one line, such as the civil-affairs bureau of Xiamen; ordered by node, then line.
 *
 * @param node the place
 * @param line the line
 */
public record Authority(
        @JsonProperty NodeId node, @JsonProperty Line line) implements Comparable<Authority> {

    private static final Comparator<Authority> ORDER =
            Comparator.comparing(Authority::node).thenComparing(Authority::line);

    @Override
    public int compareTo(Authority other) {
        return ORDER.compare(this, other);
    }
}
