/**
 * What does a day's report show beside the coverages, and what does it lack to show it?
 *
 * <p>Start at {@link org.communitycontrol.reporting.section.Section}. Figures only: no worker is named here, not even by
 * identifier.
 */
@NullMarked
package org.communitycontrol.reporting.section;

import org.jspecify.annotations.NullMarked;
