package org.communitycontrol.subsidy.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.TextRules;

/**
 * What is known of the income tax on a subsidy. It changes no amount: what is paid is gross of tax.
 *
 * @param treatment what the sources say
 * @param basis the document, in its own language
 */
public record TaxNote(
        @JsonProperty Treatment treatment, @JsonProperty String basis) {

    private static final int LONGEST = 500;

    /**
     * Refuses a basis that is no text.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with what is wrong
     */
    public TaxNote {
        basis = TextRules.text("basis", basis, LONGEST);
    }

    /** What the sources say of the tax. */
    public enum Treatment {
        /** Free of income tax, as the scheme or a rule above it says. */
        EXEMPT("exempt"),
        /** Free under a standard set by a province or above; whether this one is, is not said. */
        NOT_SETTLED("not-settled"),
        /** The sources say nothing. */
        NOT_STATED("not-stated");

        private final String code;

        Treatment(String code) {
            this.code = code;
        }

        /** Returns the code on the wire. */
        @JsonValue
        public String code() {
            return code;
        }
    }
}
