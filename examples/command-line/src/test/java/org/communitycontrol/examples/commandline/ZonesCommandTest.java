package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The command {@code zones}. */
class ZonesCommandTest extends RiskCommandFolder {

    private static final String NINTH = "cn-areas-9th-2022-06-28";

    /** Worked example W7. */
    @Test
    void zonesDatesAChangeToTheDayAtWhoseEndItHolds() throws IOException {
        Path events = write(
                "e.csv",
                "area,date,event,value\n"
                        + "untested,2022-07-08,round-incomplete,1\n"
                        + "untested,2022-07-01,infection,\n"
                        + "clean,2022-07-01,infection,\n"
                        + "clean,2022-07-08,round-negative,\n"
                        + "again,2022-07-01,infection,\n"
                        + "again,2022-07-07,round-positive,\n"
                        + "again,2022-07-14,round-negative,\n"
                        + "late,2022-09-01,infection,\n");

        assertThat(run("zones", NINTH, "--until", "2022-07-31", "--events", events)
                        .status())
                .isEqualTo(ExitStatus.CLEAN);
        assertThat(out())
                .isEqualTo("area,from,to,tier,reason\n"
                        + "again,2022-07-01,2022-07-13,high,infection\n"
                        + "again,2022-07-14,2022-07-16,medium,days-full-round-clean\n"
                        + "again,2022-07-17,2022-07-31,low,days-full\n"
                        + "clean,2022-07-01,2022-07-07,high,infection\n"
                        + "clean,2022-07-08,2022-07-10,medium,days-full-round-clean\n"
                        + "clean,2022-07-11,2022-07-31,low,days-full\n"
                        + "untested,2022-07-01,2022-07-31,high,infection\n");
        run("zones", "cn-twenty-points-2022-11-11", "--until", "2022-07-31", "--events", events);
        assertThat(out())
                .contains("clean,2022-07-01,2022-07-05,high,infection\nclean,2022-07-06,2022-07-31,low,days-full");
    }

    /** Worked example W8. */
    @Test
    void zonesLiftsAClosedZoneWhenAllThreeConditionsHold() throws IOException {
        Path events = write(
                "e.csv",
                "area,date,event\n"
                        + "z,2021-12-01,infection\nz,2021-12-03,last-contact\nz,2021-12-16,round-negative\n"
                        + "y,2021-12-01,infection\ny,2021-12-03,last-contact\ny,2021-12-15,round-negative\n"
                        + "x,2021-12-01,infection\nx,2021-12-15,round-negative\n"
                        + "x,2021-12-15,round-negative\nx,2021-12-15,round-clean\n");
        CommandRun run = run("zones", "cn-community-zones-2021", "--until", "2021-12-31", "--events", events);

        assertThat(run.err()).contains("e.csv:10 area", "[repeated-key]", "e.csv:11 event", "[unknown-code]");
        assertThat(out())
                .isEqualTo("area,from,to,tier,reason\n"
                        + "x,2021-12-01,2021-12-14,lockdown,zone-days\n"
                        + "x,2021-12-15,2021-12-17,undetermined,zone-contact-unknown\n"
                        + "x,2021-12-18,2021-12-31,lockdown,zone-round\n"
                        + "y,2021-12-01,2021-12-31,lockdown,zone-days\n"
                        + "z,2021-12-01,2021-12-17,lockdown,zone-days\n"
                        + "z,2021-12-18,2021-12-31,precaution,zone-lifted\n");
    }

    @Test
    void zonesCostsNothingForAFarLastDay() throws IOException {
        Path events = write("e.csv", "area,date,event\na,0000-01-01,infection\n");
        run("zones", NINTH, "--until", "9999-12-31", "--events", events);
        assertThat(out()).isEqualTo("area,from,to,tier,reason\na,0000-01-01,9999-12-31,high,infection\n");
    }
}
