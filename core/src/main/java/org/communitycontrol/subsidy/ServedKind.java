package org.communitycontrol.subsidy;

import java.math.BigDecimal;
import org.communitycontrol.subsidy.scheme.Fen;
import org.communitycontrol.subsidy.scheme.SubsidyRate;
import org.communitycontrol.subsidy.scheme.SubsidyScheme;
import org.communitycontrol.subsidy.scheme.Supplement;
import org.communitycontrol.workforce.WorkedShift;

/**
 * What was served in one kind of duty on a day.
 *
 * @param minutes in all
 * @param best the shift whose rate is paid: the highest
 * @param rate its rate
 * @param factor its supplement's multiple; 1 without one
 */
record ServedKind(int minutes, WorkedShift best, SubsidyRate rate, BigDecimal factor) {

    static ServedKind of(WorkedShift shift, SubsidyScheme scheme) {
        BigDecimal factor = scheme.supplements().stream()
                .filter(supplement -> supplement.appliesTo().matches(shift))
                .map(Supplement::factor)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        return new ServedKind(
                shift.minutes(), shift, Eligibility.rate(shift, scheme).orElseThrow(), factor);
    }

    /** Returns both together; of equal rates the one that was there first is paid. */
    ServedKind plus(ServedKind other) {
        ServedKind better = other.paid().compareTo(paid()) > 0 ? other : this;
        return new ServedKind(Math.addExact(minutes, other.minutes), better.best, better.rate, better.factor);
    }

    ServedKind withMinutes(int all) {
        return new ServedKind(all, best, rate, factor);
    }

    /** Returns what a whole day, or an hour, of it is paid, in fen. */
    BigDecimal paid() {
        return factor.multiply(BigDecimal.valueOf(Fen.of(rate.amount())));
    }
}
