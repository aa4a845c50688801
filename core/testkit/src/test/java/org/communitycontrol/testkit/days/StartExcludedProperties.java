package org.communitycontrol.testkit.days;

import java.time.LocalDate;
import org.communitycontrol.days.DayCount;

class StartExcludedProperties implements DayCountLaws {

    @Override
    public boolean startIsDayOne() {
        return false;
    }

    @Override
    public LocalDate lastDay(LocalDate start, int days) {
        return DayCount.START_EXCLUDED.lastDay(start, days);
    }

    @Override
    public long dayNumber(LocalDate start, LocalDate day) {
        return DayCount.START_EXCLUDED.dayNumber(start, day);
    }
}
