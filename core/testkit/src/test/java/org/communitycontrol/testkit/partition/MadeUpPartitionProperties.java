package org.communitycontrol.testkit.partition;

import org.communitycontrol.partition.Part;

/** The laws of a partition as a host would write its own: three parts, one of a role. */
class MadeUpPartitionProperties implements PartitionLaws<MadeUpPartitionProperties.Delivery> {

    enum Delivery implements Part {
        DELIVERED(Role.DONE),
        WAITING(Role.OUTSTANDING),
        DECLINED(Role.NOT_EXPECTED);

        private final Role role;

        Delivery(Role role) {
            this.role = role;
        }

        @Override
        public String code() {
            return role.name();
        }

        @Override
        public Role role() {
            return role;
        }
    }

    @Override
    public Class<Delivery> parts() {
        return Delivery.class;
    }
}
