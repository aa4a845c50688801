/**
 * Do the counts of a closed partition add up, whatever was counted and in whatever order?
 *
 * <p>Start at {@link org.communitycontrol.testkit.partition.PartitionLaws}: name your own enum of parts and the laws run
 * against it. {@link org.communitycontrol.testkit.partition.PartitionDomain} generates partitions of any such enum.
 */
@NullMarked
package org.communitycontrol.testkit.partition;

import org.jspecify.annotations.NullMarked;
