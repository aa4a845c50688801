package org.communitycontrol.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;

/**
 * What a fact is about: one household, person, grid or whatever a host keeps facts of. Ordered by type, then id by
 * Unicode code point.
 *
 * @param type a code in lower kebab case, such as {@code household}
 * @param id opaque, 1 to 64 characters, unique within its type
 */
public record Subject(
        @JsonProperty String type, @JsonProperty String id) implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::type).thenComparing(Subject::id, TextRules.BY_CODE_POINT);

    /**
     * @throws DomainException.InvalidValue with {@code code-form}, {@code identifier-length} or
     *     {@code identifier-character}
     */
    @JsonCreator
    public Subject(@JsonProperty("type") String type, @JsonProperty("id") String id) {
        this.type = TextRules.code("type", type);
        this.id = TextRules.identifier("id", id);
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }

    /** Returns the type only; the id may stand for a person. */
    @Override
    public String toString() {
        return "Subject[" + type + "]";
    }
}
