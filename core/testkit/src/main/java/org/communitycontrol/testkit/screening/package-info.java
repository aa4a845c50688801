/**
 * Is a coverage full only if everybody was reached, whatever is left out, added or promised?
 *
 * <p>Start at {@link org.communitycontrol.testkit.screening.CoverageLaws}: say how your own rule decides, and the laws run against
 * it. {@link org.communitycontrol.testkit.screening.ScreeningDomain} generates registers with visits, and rules.
 */
@NullMarked
package org.communitycontrol.testkit.screening;

import org.jspecify.annotations.NullMarked;
