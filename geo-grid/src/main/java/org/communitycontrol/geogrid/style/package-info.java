/** How value types are generated; inside the module only. */
@NullMarked
package org.communitycontrol.geogrid.style;

import org.jspecify.annotations.NullMarked;
