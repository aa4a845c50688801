package org.communitycontrol.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.message.Input;

/**
 * Several facts recorded under one id; ordered by id.
 *
 * @param effective the one that counts
 * @param overruled the others, the nearest to being effective last; at least one
 */
public record LedgerConflict(Fact effective, List<Fact> overruled) implements Comparable<LedgerConflict> {

    public LedgerConflict {
        overruled = ImmutableList.sortedCopyOf(Fact.byPrecedence(), overruled);
    }

    /** Returns the id they share. */
    public FactId id() {
        return effective.id();
    }

    /** Returns what the effective one is about; the others may be about something else, and then differ in it. */
    public Subject subject() {
        return effective.subject();
    }

    /** Returns JSON Pointers to what differs between the effective one and any other; no values, no personal names. */
    public SortedSet<String> differing() {
        SortedSet<String> pointers = new TreeSet<>(TextRules.BY_CODE_POINT);
        overruled.forEach(other -> pointers.addAll(effective.toNode().differing(other.toNode())));
        return Collections.unmodifiableSortedSet(pointers);
    }

    /** Returns what decided between the effective one and the next. */
    public Rule rule() {
        return rule(effective, overruled.get(overruled.size() - 1));
    }

    /** Returns what decides between two facts of one id, the first being the one that counts. */
    public static Rule rule(Fact effective, Fact other) {
        return effective.recordedAt().isAfter(other.recordedAt()) ? Rule.LATER_RECORDED : Rule.GREATER_BYTES;
    }

    /** Returns the sentence with the number of variants and the rule; it names no fact. */
    public Problem problem() {
        return Problem.of(
                "fact-conflict", Input.count("variants", overruled.size() + 1L), Input.code("rule", rule().code()));
    }

    @Override
    public int compareTo(LedgerConflict other) {
        return id().compareTo(other.id());
    }

    /** What decides between facts of one id. */
    public enum Rule {
        /** The effective one was recorded later. */
        LATER_RECORDED("later-recorded"),
        /** Both were recorded in the same millisecond; the effective one has the greater canonical bytes. */
        GREATER_BYTES("greater-bytes");

        private final String code;

        Rule(String code) {
            this.code = code;
        }

        /** Returns the code on the wire. */
        @JsonValue
        public String code() {
            return code;
        }
    }
}
