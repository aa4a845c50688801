/**
 * Is whatever names a person hidden until somebody says why it must be shown?
 *
 * <p>Start at {@link org.communitycontrol.testkit.people.PrivacyLaws}: give it values of your own that hold personal text, and the
 * laws look for that text in what they print. {@link org.communitycontrol.testkit.people.PeopleDomain} generates identity
 * numbers, names and people; all are made up, and a number may by chance be somebody's.
 */
@NullMarked
package org.communitycontrol.testkit.people;

import org.jspecify.annotations.NullMarked;
