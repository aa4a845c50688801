package org.communitycontrol.risk.county;

import java.util.Optional;
import java.util.OptionalInt;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.risk.RiskTier;

/**
 * The tiers of many areas on many days, one for each row: the bulk lane of {@link CountyTiers}.
 *
 * <p>The same answers as the object lane; an explanation is made only for the row that is asked for.
 */
public final class TierColumns {

    private static final CountyTierArm[] ARMS = CountyTierArm.values();
    private static final int NEVER = Integer.MIN_VALUE;

    private final CaseColumns cases;
    private final PolicyPack<CountyTierRule> pack;
    private final ClusterReading reading;
    private final byte[] arms;
    private final int[] quietDays;

    private TierColumns(CaseColumns cases, PolicyPack<CountyTierRule> pack, ClusterReading reading) {
        this.cases = cases;
        this.pack = pack;
        this.reading = reading;
        this.arms = new byte[cases.rows()];
        this.quietDays = new int[cases.rows()];
        cases.forEachArea(new Pass(RulesByDay.of(pack), reading, arms, quietDays));
    }

    /** Returns the tiers of all rows by the numbers that {@code pack} has for the day of each. */
    public static TierColumns of(CaseColumns cases, PolicyPack<CountyTierRule> pack, ClusterReading reading) {
        return new TierColumns(cases, pack, reading);
    }

    /** Returns the arm of the rule that decided a row; that of the first of its area and day for a repeat. */
    public CountyTierArm arm(int row) {
        return ARMS[arms[cases.first(row)]];
    }

    /** Returns the tier of a row; empty where it is undetermined. */
    public Optional<RiskTier> tier(int row) {
        return arm(row).tier();
    }

    /** Returns the days since the last new case; empty where there was none. */
    public OptionalInt quietDays(int row) {
        int days = quietDays[cases.first(row)];
        return days == NEVER ? OptionalInt.empty() : OptionalInt.of(days);
    }

    /** Returns the decision of a row with all that defends it. */
    public Decision<RiskTier, CountyTierReason> decision(int row) {
        return CountyTiers.decide(cases.cases(row, reading), cases.day(row), pack.on(cases.day(row)));
    }

    /** The state of the area in hand, in primitive fields; arms are held as bytes that never leave this class. */
    @SuppressWarnings("EnumOrdinal")
    private static final class Pass implements CaseColumns.AreaPass {

        private static final byte NO_CASE = (byte) CountyTierArm.NO_CASE.ordinal();
        private static final byte QUIET = (byte) CountyTierArm.QUIET.ordinal();
        private static final byte FEW = (byte) CountyTierArm.FEW.ordinal();
        private static final byte WITH_CLUSTER = (byte) CountyTierArm.MANY_WITH_CLUSTER.ordinal();
        private static final byte UNKNOWN_CLUSTER = (byte) CountyTierArm.MANY_CLUSTER_UNKNOWN.ordinal();
        private static final byte WITHOUT_CLUSTER = (byte) CountyTierArm.MANY_WITHOUT_CLUSTER.ordinal();

        private final RulesByDay rules;
        private final boolean given;
        private final boolean always;
        private final byte[] arms;
        private final int[] quietDays;

        private long before;
        private int lastCase;
        private int lastCluster;
        private int lastUnknown;

        Pass(RulesByDay rules, ClusterReading reading, byte[] arms, int[] quietDays) {
            this.rules = rules;
            this.given = reading == ClusterReading.GIVEN;
            this.always = reading == ClusterReading.ALWAYS;
            this.arms = arms;
            this.quietDays = quietDays;
        }

        @Override
        public void area() {
            before = 0;
            lastCase = NEVER;
            lastCluster = NEVER;
            lastUnknown = NEVER;
        }

        @Override
        public void report(int row, int day, long cumulative, long newCases, byte mark) {
            if (newCases > 0 || (newCases == CaseColumns.NOT_GIVEN && cumulative > before)) {
                lastCase = day;
            }
            before = cumulative;
            if (mark == CaseColumns.CLUSTER) {
                lastCluster = day;
            } else if (mark == CaseColumns.CLUSTER_UNKNOWN) {
                lastUnknown = day;
            }
            quietDays[row] = lastCase == NEVER ? NEVER : day - lastCase;
            arms[row] = arm(day, cumulative);
        }

        private byte arm(int day, long cumulative) {
            if (cumulative == 0 || lastCase == NEVER) {
                return NO_CASE;
            }
            int period = rules.period(day);
            if (day - lastCase >= rules.quietFrom(period)) {
                return QUIET;
            }
            if (cumulative <= rules.few(period)) {
                return FEW;
            }
            if (!given) {
                return always ? WITH_CLUSTER : WITHOUT_CLUSTER;
            }
            int clusterUntil = rules.clusterFrom(period);
            if (lastCluster != NEVER && day - lastCluster < clusterUntil) {
                return WITH_CLUSTER;
            }
            return lastUnknown != NEVER && day - lastUnknown < clusterUntil ? UNKNOWN_CLUSTER : WITHOUT_CLUSTER;
        }
    }
}
