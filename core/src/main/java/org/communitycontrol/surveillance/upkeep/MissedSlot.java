package org.communitycontrol.surveillance.upkeep;

import java.time.LocalDate;

/**
 * Disinfections that a day asked for and did not get.
 *
 * @param site the place
 * @param on the day
 * @param times how many, at least 1
 */
public record MissedSlot(SiteId site, LocalDate on, int times) {}
