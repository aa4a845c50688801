/**
 * Which rule was in force on that day, where does it come from, and how sure are we of it?
 *
 * <p>Start at {@link org.communitycontrol.law.PolicyBook}: it holds {@linkplain org.communitycontrol.law.PolicyPack
 * policy packs} and answers with the {@link org.communitycontrol.law.Policy} in force on a day, as it was known on a day,
 * or with a typed absence; never with a default. A decision takes a {@code Policy}; a unit test makes one from bare
 * numbers with {@link org.communitycontrol.law.Policy#adHoc}. To change a number, add a period to a pack or write a pack:
 * no code changes. {@link org.communitycontrol.law.ClauseCatalogue} holds the clauses of the notice; API that implements
 * one says so with {@link org.communitycontrol.law.ImplementsClauses}.
 */
@NullMarked
@DomainStyle
package org.communitycontrol.law;

import org.communitycontrol.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
