/**
 * Which records of an input are good, and what is wrong with the rest?
 *
 * <p>Start at {@link org.communitycontrol.json.intake.Ndjson} for one JSON object a line and at {@link
 * org.communitycontrol.json.intake.Csv} for tables. A reader takes a stream and the name to report it by, opens and
 * closes nothing, holds one record at a time, and goes on after a bad one. Only an input that cannot be read at all is an
 * exception: {@link org.communitycontrol.finding.DomainException.UnreadableInput}.
 *
 * <p>Both recognise gzip by content, skip a byte order mark, take LF and CRLF, and want UTF-8. Row 1 is the first line.
 * Where a key must not repeat, the first record with it is kept and the others are findings. Readers are immutable and
 * may serve many threads, one stream each.
 */
@NullMarked
package org.communitycontrol.json.intake;

import org.jspecify.annotations.NullMarked;
