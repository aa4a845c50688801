/** The first answer: a few households go in, an explained decision comes out. */
@NullMarked
package org.communitycontrol.examples.quickstart;

import org.jspecify.annotations.NullMarked;
