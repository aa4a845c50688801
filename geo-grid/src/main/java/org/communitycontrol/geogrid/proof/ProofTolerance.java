package org.communitycontrol.geogrid.proof;

import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;

/**
 * What a proof takes as equal, and what it calls a sliver.
 *
 * @param snapDegrees positions nearer than this are one, and a corner nearer than this to a border lies on it: more than
 *     the rounding of a corner that no double can place on its neighbour's border, less than any surveyor can mean
 * @param smallestSquareMetres gaps, overlaps and land outside smaller than this are not reported
 * @param sliverMetres a gap or overlap narrower than this is a sliver
 */
public record ProofTolerance(double snapDegrees, double smallestSquareMetres, double sliverMetres) {

    /** About a micrometre; a square millimetre; a metre. */
    public static final ProofTolerance STANDARD = new ProofTolerance(1e-11, 1e-6, 1);

    /**
     * Checks the order of magnitude.
     *
     * @throws DomainException.InvalidValue with {@code tolerance-out-of-range}
     */
    public ProofTolerance {
        if (!(snapDegrees > 0 && snapDegrees <= 1e-3) || !(smallestSquareMetres >= 0) || !(sliverMetres >= 0)) {
            throw new DomainException.InvalidValue("", Problem.of("tolerance-out-of-range"));
        }
    }
}
