/**
 * How does the community stand at the end of the day, on one page that anybody can open, print and trust?
 *
 * <p>Start at {@link org.communitycontrol.reporting.bulletin.Bulletin}: one {@link
 * org.communitycontrol.reporting.bulletin.BulletinContent} goes in; the page {@code bulletin.html} or the document {@code
 * daily-report.json} comes out. The page is one file without scripts that loads nothing; it is well-formed XML, and every
 * text from outside is escaped. Neither names a person: units stand by the host's opaque identifiers on the page and as
 * counts only in the document.
 *
 * <p>To change a sentence of the page, edit {@code bulletin_en.properties} and {@code bulletin_zh_CN.properties}; to
 * change its look, {@code bulletin.css}; what stands where, {@code bulletin.mustache}. Counts are whole units, rates
 * percent with one decimal, days civil days. Depends on {@code coverage}.
 */
@NullMarked
@ReportingStyle
package org.communitycontrol.reporting.bulletin;

import org.communitycontrol.reporting.style.ReportingStyle;
import org.jspecify.annotations.NullMarked;
