package org.communitycontrol.ledger.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.ledger.Amendment;
import org.communitycontrol.ledger.AmendmentEffect;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.LedgerConflict;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.message.Input;

/**
 * One thing in an exchange of ledgers that a person should look at; ordered by what it is, subject, fact and the rest.
 *
 * <p>Names subjects, facts and recorders by the host's identifiers and says of values only what sort they are.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "what")
@JsonSubTypes({
    @JsonSubTypes.Type(ExchangeEvent.Ahead.class),
    @JsonSubTypes.Type(ExchangeEvent.Amended.class),
    @JsonSubTypes.Type(ExchangeEvent.Conflict.class),
    @JsonSubTypes.Type(ExchangeEvent.Late.class),
    @JsonSubTypes.Type(ExchangeEvent.Unread.class)
})
public sealed interface ExchangeEvent extends Comparable<ExchangeEvent> {

    /** Returns what it is, as the wire says it. */
    String what();

    /** Returns the one whose status it touches. */
    Subject subject();

    /** Returns the fact it is about; of an amendment, the fact that was wrong. */
    FactId fact();

    /** Returns the sentence; it names nobody. */
    Problem problem();

    @Override
    default int compareTo(ExchangeEvent other) {
        return Comparator.comparing(ExchangeEvent::what)
                .thenComparing(ExchangeEvent::subject)
                .thenComparing(ExchangeEvent::fact)
                .thenComparing(ExchangeEvent::detail, TextRules.BY_CODE_POINT)
                .compare(this, other);
    }

    /** Returns what tells two events of one fact apart, for the order. */
    private static String detail(ExchangeEvent event) {
        if (event instanceof Conflict conflict) {
            return conflict.variant() + conflict.field();
        }
        return event instanceof Amended amended ? amended.by().value() : "";
    }

    /**
     * Two facts of one id differ in a field; both are kept.
     *
     * @param subject what the effective one is about
     * @param fact the id they share
     * @param kind the kind of the effective one
     * @param variant the place of the overruled one among the variants, the nearest to being effective 1
     * @param field the JSON Pointer to the field; to the object around it where its name might be personal
     * @param effective what sort of value counts
     * @param overruled what sort of value does not
     * @param rule what decided
     */
    @JsonTypeName("conflict")
    record Conflict(
            @JsonProperty Subject subject,
            @JsonProperty FactId fact,
            @JsonProperty FactKind kind,
            @JsonProperty int variant,
            @JsonProperty String field,
            @JsonProperty ValueClass effective,
            @JsonProperty ValueClass overruled,
            @JsonProperty LedgerConflict.Rule rule)
            implements ExchangeEvent {
        @Override
        public String what() {
            return "conflict";
        }

        @Override
        public Problem problem() {
            return Problem.of(
                    "exchange-conflict",
                    Input.code("effective", effective.code()),
                    Input.code("overruled", overruled.code()),
                    Input.code("rule", rule.code()));
        }
    }

    /**
     * Somebody said that a fact was wrong.
     *
     * @param subject what the wrong fact is about; what the amendment says it is about, where the fact is not here
     * @param fact the fact that was wrong
     * @param change correction or retraction
     * @param by the amendment
     * @param actor who recorded it
     * @param at when
     * @param reason why, as a code of the host's
     * @param effect what became of it
     */
    @JsonTypeName("amended")
    record Amended(
            @JsonProperty Subject subject,
            @JsonProperty FactId fact,
            @JsonProperty FactKind change,
            @JsonProperty FactId by,
            @JsonProperty Recorder actor,
            @JsonProperty Instant at,
            @JsonProperty String reason,
            @JsonProperty AmendmentEffect effect)
            implements ExchangeEvent {
        @Override
        public String what() {
            return "amended";
        }

        @Override
        public Problem problem() {
            return Problem.of(
                    "exchange-amended",
                    Input.code("change", change.code()),
                    Input.code("reason", reason),
                    Input.code("effect", effect.code()));
        }

        static Amended of(Amendment amendment, Subject subject, AmendmentEffect effect) {
            return new Amended(
                    subject,
                    amendment.target(),
                    amendment.fact().kind(),
                    amendment.fact().id(),
                    amendment.fact().recorder(),
                    amendment.fact().recordedAt(),
                    amendment.reason(),
                    effect);
        }
    }

    /**
     * A fact was written down late; it counts all the same.
     *
     * @param subject what it is about
     * @param fact the fact
     * @param kind its kind
     * @param occurredOn the day it is about
     * @param days how many civil days passed before it was written down
     */
    @JsonTypeName("late")
    record Late(
            @JsonProperty Subject subject,
            @JsonProperty FactId fact,
            @JsonProperty FactKind kind,
            @JsonProperty LocalDate occurredOn,
            @JsonProperty long days)
            implements ExchangeEvent {
        @Override
        public String what() {
            return "late";
        }

        @Override
        public Problem problem() {
            return Problem.of("exchange-late", Input.day("occurredOn", occurredOn), Input.count("days", days));
        }
    }

    /**
     * A fact claims to come from the future; a fold as of then leaves it out.
     *
     * @param subject what it is about
     * @param fact the fact
     * @param kind its kind
     * @param recordedAt when it says it was written down
     */
    @JsonTypeName("ahead")
    record Ahead(
            @JsonProperty Subject subject,
            @JsonProperty FactId fact,
            @JsonProperty FactKind kind,
            @JsonProperty Instant recordedAt)
            implements ExchangeEvent {
        @Override
        public String what() {
            return "ahead";
        }

        @Override
        public Problem problem() {
            return Problem.of("exchange-ahead");
        }
    }

    /**
     * Nobody here reads facts of this kind; it is carried on as it is.
     *
     * @param subject what it is about
     * @param fact the fact
     * @param kind its kind
     */
    @JsonTypeName("unread")
    record Unread(
            @JsonProperty Subject subject,
            @JsonProperty FactId fact,
            @JsonProperty FactKind kind) implements ExchangeEvent {
        @Override
        public String what() {
            return "unread";
        }

        @Override
        public Problem problem() {
            return Problem.of("unknown-kind");
        }
    }
}
