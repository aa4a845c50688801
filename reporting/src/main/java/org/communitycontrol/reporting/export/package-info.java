/**
 * How does a table leave the library so that every program reads it alike and none runs it?
 *
 * <p>Start at {@link org.communitycontrol.reporting.export.Tables} for the tables of the day, and at {@link
 * org.communitycontrol.reporting.export.CsvTable} to write one of your own. Comma, line feed, UTF-8 without a byte order
 * mark, the header always, quotes only where RFC 4180 needs them; the same bytes whatever the locale. Text from outside
 * is written so that a spreadsheet shows it and never takes it for a formula.
 */
@NullMarked
package org.communitycontrol.reporting.export;

import org.jspecify.annotations.NullMarked;
