package org.communitycontrol.surveillance.timeline;

import java.time.Duration;

/**
 * Where one deadline of one case stands.
 *
 * @param deadline the deadline
 * @param state where it stands
 * @param taken the time that was taken or has run so far; zero where it has not started
 */
public record MilestoneAlarm(MilestoneDeadline deadline, DeadlineState state, Duration taken) {}
