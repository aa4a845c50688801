/**
 * Are papers read back as they were written and printed masked, is one form of an address its own form, and does every
 * alias lead to one identifier?
 *
 * <p>{@link org.communitycontrol.testkit.document.DocumentDomain} generates papers of every kind, addresses in many writings
 * and aliases; the laws stand with the library's own tests, since there is nothing here to implement otherwise.
 */
@NullMarked
package org.communitycontrol.testkit.document;

import org.jspecify.annotations.NullMarked;
