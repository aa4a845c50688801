/** How value types are generated; inside the module only. */
@NullMarked
package org.communitycontrol.style;

import org.jspecify.annotations.NullMarked;
