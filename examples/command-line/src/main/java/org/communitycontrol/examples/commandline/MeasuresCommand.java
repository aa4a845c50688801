package org.communitycontrol.examples.commandline;

import picocli.CommandLine.Command;

/** Plans measures by tier and situation, says what a change does to them, and whether any goes too far. */
@Command(
        name = "measures",
        mixinStandardHelpOptions = true,
        description = "Measures of areas: what is needed and allowed, what changes, what goes too far.",
        synopsisSubcommandLabel = "plan|diff|guard",
        subcommands = {MeasuresPlanCommand.class, MeasuresDiffCommand.class, MeasuresGuardCommand.class})
final class MeasuresCommand {

    private MeasuresCommand() {}
}
