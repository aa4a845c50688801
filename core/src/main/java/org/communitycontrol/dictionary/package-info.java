/**
 * What does a field mean, who says so, and how carefully must it be kept?
 *
 * <p>Start at {@link org.communitycontrol.dictionary.DataDictionary}: one definition for every member that households,
 * persons and facts have on the wire, so that no two forms ask for one thing under two names. To add a field, add a line
 * to {@code fields.tsv}; a test holds the documents and the dictionary equal.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.dictionary;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
