package org.communitycontrol.subsidy.bulk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitycontrol.subsidy.scheme.CostShare;

/** What one worker is paid, in fen: days by who bears them, and the most for the month. Used by one thread, over and over. */
final class WorkerPay {

    private final List<List<CostShare.Part>> bearers;
    private final long[] days;
    private long cap;

    WorkerPay(List<List<CostShare.Part>> bearers) {
        this.bearers = bearers;
        this.days = new long[bearers.size()];
    }

    void clear() {
        Arrays.fill(days, 0);
        cap = 0;
    }

    void add(int bearer, long fen) {
        days[bearer] += fen;
    }

    /** Of the caps of several roles the greatest holds. */
    void atMost(long capOfRole) {
        cap = Math.max(cap, capOfRole);
    }

    long gross() {
        long gross = 0;
        for (long fen : days) {
            gross += fen;
        }
        return gross;
    }

    long net() {
        return Math.min(gross(), cap);
    }

    Map<List<CostShare.Part>, Long> byBearer() {
        Map<List<CostShare.Part>, Long> paid = new LinkedHashMap<>();
        for (int bearer = 0; bearer < days.length; bearer++) {
            if (days[bearer] > 0) {
                paid.put(bearers.get(bearer), days[bearer]);
            }
        }
        return paid;
    }
}
