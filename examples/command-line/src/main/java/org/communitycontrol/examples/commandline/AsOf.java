package org.communitycontrol.examples.commandline;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The day that a command on one day looks at, to be mixed into it. */
final class AsOf {

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DAY",
            converter = CommandBase.DayConverter.class,
            description = "The day that is over.")
    private LocalDate day = LocalDate.EPOCH;

    LocalDate day() {
        return day;
    }
}
