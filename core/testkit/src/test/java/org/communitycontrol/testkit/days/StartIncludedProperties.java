package org.communitycontrol.testkit.days;

import java.time.LocalDate;
import org.communitycontrol.days.DayCount;

class StartIncludedProperties implements DayCountLaws {

    @Override
    public boolean startIsDayOne() {
        return true;
    }

    @Override
    public LocalDate lastDay(LocalDate start, int days) {
        return DayCount.START_INCLUDED.lastDay(start, days);
    }

    @Override
    public long dayNumber(LocalDate start, LocalDate day) {
        return DayCount.START_INCLUDED.dayNumber(start, day);
    }
}
