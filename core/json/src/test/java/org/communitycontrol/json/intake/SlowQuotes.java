package org.communitycontrol.json.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A second opinion on the quotes of a small table: cells as regular expressions, records one after the other.
 *
 * @param wrongRows the lines where records with wrong quotes begin
 */
record SlowQuotes(List<Long> wrongRows) {

    private static final String QUOTED = "\"(?:[^\"]|\"\")*\"";
    private static final Pattern GOOD = Pattern.compile(QUOTED + "(?=[,\r\n]|$)|(?!\")[^,\r\n]*");
    private static final Pattern MENDED = Pattern.compile("(?:" + QUOTED + "|[^,\r\n\"])*+(?=[,\r\n]|$)|\"[\\s\\S]*+");

    static SlowQuotes of(String table) {
        List<Long> wrong = new ArrayList<>();
        int at = 0;
        while (at < table.length()) {
            long row = 1 + lineEnds(table.substring(0, at));
            boolean bad = false;
            while (true) {
                Matcher good = GOOD.matcher(table).region(at, table.length()).useTransparentBounds(true);
                if (good.lookingAt()) {
                    at = good.end();
                } else {
                    bad = true;
                    Matcher mended = MENDED.matcher(table).region(at, table.length());
                    at = mended.lookingAt() && mended.end() > at ? mended.end() : table.length();
                }
                if (at >= table.length() || table.charAt(at) != ',') {
                    break;
                }
                at++;
            }
            if (bad) {
                wrong.add(row);
            }
            at += table.startsWith("\r\n", at) ? 2 : 1;
        }
        return new SlowQuotes(wrong);
    }

    private static long lineEnds(String text) {
        return text.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
    }
}
