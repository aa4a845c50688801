package org.communitycontrol.testkit.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.people.membership.MembershipHistory;
import org.communitycontrol.people.membership.MembershipRegister;
import org.communitycontrol.people.membership.RunningMembership;

class MembershipProperties implements MembershipLaws {

    @Override
    public MembershipRegister register(List<Fact> facts, LocalDate day) {
        return MembershipHistory.of(MembershipDomain.beginning(), Ledger.of(facts)).register(day);
    }

    @Override
    public MembershipRegister register(List<Fact> facts, LocalDate day, Instant moment) {
        return MembershipHistory.of(MembershipDomain.beginning(), Ledger.of(facts).knownAt(moment))
                .register(day);
    }

    /** Asked after every fact or only at the end, the running register is the one computed afresh. */
    @Property
    void theIncrementalFoldEqualsTheRecomputedOne(
            @ForAll("histories") List<Fact> facts, @ForAll("asOf") LocalDate day, @ForAll boolean askEachTime) {
        RunningMembership running = new RunningMembership(MembershipDomain.beginning(), day);
        List<Fact> sofar = new ArrayList<>();
        for (Fact fact : facts) {
            running.apply(fact);
            sofar.add(fact);
            if (askEachTime) {
                assertThat(running.register()).isEqualTo(register(sofar, day));
                assertThat(running.partition()).isEqualTo(register(sofar, day).partition());
            }
        }
        assertThat(running.register()).isEqualTo(register(facts, day));
    }
}
