package org.communitycontrol.examples.benchmarks.subsidy;

import java.util.ArrayList;
import java.util.List;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/**
 * The same scheme as rules, one for each rate as a decision table makes them, or three rules that look the rate up in Java.
 *
 * <p>To its favour amounts are whole fen, facts are never changed, and the cap is applied outside; what is measured is
 * matching thirty facts a worker.
 */
public final class DroolsPeer {

    private static final String HEAD = """
            package org.communitycontrol.examples.benchmarks.subsidy.rules
            import org.communitycontrol.examples.benchmarks.subsidy.DroolsPeer.Shift;
            import org.communitycontrol.examples.benchmarks.subsidy.DroolsPeer.Pay;
            global Pay pay;
            """;

    private static final String RATES_IN_JAVA = """
            rule "an hour of a volunteer"
              when $shift : Shift(leave == false, volunteer == true)
              then pay.hours($shift, $shift.getRate());
            end
            rule "a whole day"
              when $shift : Shift(leave == false, volunteer == false, minutes >= 240)
              then pay.day($shift, $shift.getRate());
            end
            rule "half a day"
              when $shift : Shift(leave == false, volunteer == false, minutes < 240)
              then pay.halfDay($shift, $shift.getRate());
            end
            """;

    private final KieBase base;

    private DroolsPeer(KieBase base) {
        this.base = base;
    }

    static DroolsPeer executableModel(boolean ratesInRules) {
        return new DroolsPeer(base(ExecutableModelProject.class, ratesInRules));
    }

    static DroolsPeer classic(boolean ratesInRules) {
        return new DroolsPeer(base(DrlProject.class, ratesInRules));
    }

    private static String decisionTable() {
        StringBuilder rules = new StringBuilder();
        for (int version = 0; version < 2; version++) {
            String when = "dayOfMonth " + (version == 0 ? "<" : ">=") + MadeUpMonth.FIRST_DAY_OF_SECOND_VERSION;
            for (int role = 0; role < MadeUpMonth.ROLES; role++) {
                for (int tier = 0; tier < MadeUpMonth.TIERS; tier++) {
                    String who = "leave == false, role == " + role + ", tier == " + tier + ", " + when;
                    String rate = MadeUpMonth.rate(version, role, tier) + "L";
                    if (role == MadeUpMonth.VOLUNTEER) {
                        rule(rules, who, "hours", rate);
                    } else {
                        rule(rules, who + ", minutes >= 240", "day", rate);
                        rule(rules, who + ", minutes < 240", "halfDay", rate);
                    }
                }
            }
        }
        return rules.toString();
    }

    private static void rule(StringBuilder rules, String when, String then, String rate) {
        rules.append("rule \"")
                .append(rules.length())
                .append("\" when $shift : Shift(")
                .append(when);
        rules.append(") then pay.")
                .append(then)
                .append("($shift, ")
                .append(rate)
                .append("); end\n");
    }

    private static KieBase base(Class<? extends KieBuilder.ProjectType> type, boolean ratesInRules) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("bench", type.getSimpleName() + ratesInRules, "1"));
        files.write("src/main/resources/rules.drl", HEAD + (ratesInRules ? decisionTable() : RATES_IN_JAVA));
        KieBuilder builder = services.newKieBuilder(files).buildAll(type);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    static List<List<Shift>> shifts(MadeUpMonth month, int workers) {
        List<List<Shift>> all = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            List<Shift> shifts = new ArrayList<>();
            for (int day = 0; day < MadeUpMonth.DAYS; day++) {
                int row = worker * MadeUpMonth.DAYS + day;
                shifts.add(new Shift(
                        month.role[worker], month.tier[worker], day + 1, month.minutes[row], month.flags[row]));
            }
            all.add(shifts);
        }
        return all;
    }

    long net(List<Shift> shifts) {
        StatelessKieSession session = base.newStatelessKieSession();
        Pay pay = new Pay();
        session.setGlobal("pay", pay);
        session.execute(shifts);
        return Math.min(pay.fen, MadeUpMonth.cap(shifts.get(0).role));
    }

    /** A shift as the rules see it. */
    public static final class Shift {
        private final int role;
        private final int tier;
        private final int dayOfMonth;
        private final int minutes;
        private final int flag;

        Shift(int role, int tier, int dayOfMonth, int minutes, int flag) {
            this.role = role;
            this.tier = tier;
            this.dayOfMonth = dayOfMonth;
            this.minutes = minutes;
            this.flag = flag;
        }

        /** Returns the role. */
        public int getRole() {
            return role;
        }

        /** Returns the tier. */
        public int getTier() {
            return tier;
        }

        /** Returns the day of the month from 1. */
        public int getDayOfMonth() {
            return dayOfMonth;
        }

        /** Returns the minutes served. */
        public int getMinutes() {
            return minutes;
        }

        /** Returns whether it was leave. */
        public boolean isLeave() {
            return flag == MadeUpMonth.LEAVE;
        }

        /** Returns whether it is paid by the hour. */
        public boolean isVolunteer() {
            return role == MadeUpMonth.VOLUNTEER;
        }

        /** Returns the rate in fen. */
        public long getRate() {
            return MadeUpMonth.rate(dayOfMonth < MadeUpMonth.FIRST_DAY_OF_SECOND_VERSION ? 0 : 1, role, tier);
        }

        private long times(long rate) {
            return flag == MadeUpMonth.DIRECT_CONTACT ? 2 * rate : rate;
        }
    }

    /** Adds up. */
    public static final class Pay {
        private long fen;

        /** Adds hours. */
        public void hours(Shift shift, long rate) {
            fen += shift.times(rate) * Math.min(shift.minutes, 480) / 60;
        }

        /** Adds a day. */
        public void day(Shift shift, long rate) {
            fen += shift.times(rate);
        }

        /** Adds half a day. */
        public void halfDay(Shift shift, long rate) {
            fen += shift.times(rate) / 2;
        }
    }
}
