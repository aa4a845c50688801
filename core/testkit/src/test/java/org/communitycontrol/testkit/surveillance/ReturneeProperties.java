package org.communitycontrol.testkit.surveillance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.communitycontrol.surveillance.returnee.Returnee;
import org.communitycontrol.surveillance.returnee.ReturneeDay;
import org.communitycontrol.surveillance.returnee.ReturneeFact;
import org.communitycontrol.surveillance.returnee.ReturneeProtocol;
import org.communitycontrol.surveillance.returnee.ReturneeStanding;
import org.communitycontrol.surveillance.returnee.ReturneeState;

class ReturneeProperties implements ReturneeLaws {

    @Override
    public ReturneeStanding standing(List<ReturneeFact> facts, LocalDate asOf) {
        return ReturneeProtocol.standing(facts, asOf);
    }

    @Override
    public ReturneeDay count(List<Returnee> returnees, Set<LocalDate> filed, LocalDate day) {
        return ReturneeDay.of(returnees, filed, day);
    }

    @Property(tries = 1000)
    void everyStateComesUp(@ForAll("histories") List<ReturneeFact> facts, @ForAll("asOf") LocalDate asOf) {
        Statistics.collect(standing(facts, asOf).state());
        Statistics.coverage(coverage -> {
            for (ReturneeState state : ReturneeState.values()) {
                coverage.check(state).count(count -> count > 0);
            }
        });
    }
}
