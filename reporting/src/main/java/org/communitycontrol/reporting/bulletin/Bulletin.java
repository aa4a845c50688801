package org.communitycontrol.reporting.bulletin;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import org.communitycontrol.message.Language;

/**
 * The page of the day.
 *
 * <p>A pure function of its content and language. Safe for use by many threads.
 */
public final class Bulletin {

    private static final Template PAGE = Mustache.compiler()
            .withEscaper(text -> Escapers.HTML.escape(legalInXml(text)))
            .emptyStringIsFalse(true)
            .strictSections(true)
            .compile(Resource.text("bulletin.mustache"));

    private Bulletin() {}

    /**
     * Returns {@code bulletin.html}: one file in UTF-8 that needs nothing else, well-formed as HTML and as XML.
     *
     * <p>Figures, codes and the order of everything are the same in each language. Long lists are cut, with the number of
     * what was left out; the tables in CSV are never cut.
     */
    public static String html(BulletinContent content, Language language) {
        return PAGE.execute(Page.of(content, PageText.of(language)));
    }

    private static String legalInXml(String text) {
        return text.codePoints().allMatch(Bulletin::legalInXml)
                ? text
                : text.codePoints()
                        .map(codePoint -> legalInXml(codePoint) ? codePoint : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** The characters of XML 1.0 without the controls of Latin-1, which HTML refuses. */
    private static boolean legalInXml(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || (codePoint >= 0x20 && codePoint < 0x7F)
                || (codePoint >= 0xA0 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint < 0xFDD0)
                || (codePoint > 0xFDEF && codePoint <= 0xFFFD)
                || (codePoint >= 0x10000 && (codePoint & 0xFFFE) != 0xFFFE);
    }
}
