package org.communitycontrol.examples.commandline;

import java.util.Optional;
import org.communitycontrol.reporting.export.FormulaGuard;
import org.communitycontrol.risk.RiskTier;

/** Cells that the commands on risk write, for millions of rows. */
final class RiskCells {

    /** What stands in a column of answers where something is missing. */
    static final String UNDETERMINED = "undetermined";

    private RiskCells() {}

    /** Returns the code of a tier. */
    static String code(Optional<RiskTier> tier) {
        return tier.map(RiskTier::code).orElse(UNDETERMINED);
    }

    /** Returns a text from outside as a spreadsheet may safely read it. */
    static String inert(String text) {
        return FormulaGuard.inert(text);
    }

    /** Returns a text from outside as a cell, inert in a spreadsheet and quoted where RFC 4180 needs it. */
    static String text(String text) {
        String inert = FormulaGuard.inert(text);
        for (int i = 0; i < inert.length(); i++) {
            char c = inert.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return '"' + inert.replace("\"", "\"\"") + '"';
            }
        }
        return inert;
    }
}
