package org.communitycontrol.reporting.coverage;

import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;

/** The households and the key persons of one place. */
record BothUnits(ClosedPartition<Disposition> households, ClosedPartition<Disposition> keyPersons) {

    static final BothUnits NONE =
            new BothUnits(ClosedPartition.empty(Disposition.class), ClosedPartition.empty(Disposition.class));

    ClosedPartition<Disposition> of(CoverageUnit unit) {
        return switch (unit) {
            case HOUSEHOLD -> households;
            case KEY_PERSON -> keyPersons;
        };
    }

    BothUnits plus(BothUnits other) {
        return new BothUnits(households.plus(other.households), keyPersons.plus(other.keyPersons));
    }
}
