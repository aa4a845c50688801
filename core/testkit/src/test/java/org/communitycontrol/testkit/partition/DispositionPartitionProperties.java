package org.communitycontrol.testkit.partition;

import org.communitycontrol.screening.Disposition;

/** The laws of the partition by the eight dispositions. */
class DispositionPartitionProperties implements PartitionLaws<Disposition> {

    @Override
    public Class<Disposition> parts() {
        return Disposition.class;
    }
}
