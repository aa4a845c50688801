package org.communitycontrol.finding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.communitycontrol.message.Language;

/**
 * A caller broke a rule of this library; all of its own exceptions are listed in this file.
 *
 * <p>An outcome the domain foresees, such as a coverage that is not full, is a value and never an exception; input with
 * mistakes gives {@link Accepted}. Messages are in English and quote numbers, days and codes, never text.
 */
public abstract sealed class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    private DomainException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Returns the stable code of this kind of failure. */
    public final String code() {
        return code;
    }

    /** A value was refused because it breaks one of its own invariants. */
    public static final class InvalidValue extends DomainException {

        private static final long serialVersionUID = 1L;

        private final String field;
        private final transient Problem problem;

        /**
         * Refuses a value.
         *
         * @param field the attribute at fault, as the API names it; empty for the value as a whole
         * @param problem what is wrong with it
         */
        public InvalidValue(String field, Problem problem) {
            super("invalid-value", (field.isEmpty() ? "" : field + ": ") + problem.message(Language.EN));
            this.field = field;
            this.problem = problem;
        }

        /** Returns the attribute at fault; empty for the value as a whole. */
        public String field() {
            return field;
        }

        /** Returns what is wrong, with bound and nearest legal value. */
        public Problem problem() {
            return problem;
        }
    }

    /** A document that must be right as a whole, such as a policy pack, was refused. */
    public static final class InvalidDocument extends DomainException {

        private static final long serialVersionUID = 1L;

        private final transient List<Finding> findings;

        /** Refuses a document for {@code findings}, at least one. */
        public InvalidDocument(List<Finding> findings) {
            super("invalid-document", describe(findings));
            this.findings = ImmutableList.sortedCopyOf(findings);
        }

        /** Returns all that is wrong, in order. */
        public List<Finding> findings() {
            return findings;
        }

        private static String describe(List<Finding> findings) {
            Finding first = ImmutableList.sortedCopyOf(findings).get(0);
            String more = findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more)";
            String where = first.place().pointer() + first.place().column();
            return (where.isEmpty() ? "" : where + ": ") + first.message(Language.EN) + more;
        }
    }

    /** An input cannot be read at all: cut short, not UTF-8, without its header, beyond a limit. */
    public static final class UnreadableInput extends DomainException {

        private static final long serialVersionUID = 1L;

        private final transient Finding finding;

        /** Refuses an input for {@code finding}. */
        public UnreadableInput(Finding finding) {
            super("unreadable-input", finding.message(Language.EN));
            this.finding = finding;
        }

        /** Returns where and why. */
        public Finding finding() {
            return finding;
        }
    }
}
