package org.communitycontrol.observation;

import org.communitycontrol.finding.Problem;

/**
 * A fact that no rule gives an effect to. It stays known, and says why it has none.
 *
 * @param fact the fact
 * @param problem why it has no effect
 */
public record RefusedFact(ObservationFact fact, Problem problem) {}
