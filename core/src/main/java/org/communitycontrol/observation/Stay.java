package org.communitycontrol.observation;

import java.time.LocalDate;

/**
 * Days spent at one place.
 *
 * @param place where
 * @param from the first day
 * @param to the last day, included
 */
public record Stay(ObservationPlace place, LocalDate from, LocalDate to) {}
