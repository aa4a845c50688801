/**
 * How does an answer read in Chinese and in English?
 *
 * <p>Start at {@link org.communitycontrol.message.Messages}: a code and its named {@link
 * org.communitycontrol.message.Input inputs} go in, one sentence comes out. Sentences stand in two property files
 * beside this package and nowhere else; to change a sentence, change it there, in both languages. A sentence quotes
 * numbers, days, codes and identifiers, never free text, because text may name a person.
 *
 * <p>Depends on nothing of this library. All types are immutable and safe for use by many threads.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.message;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
