package org.communitycontrol.examples.commandline;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes a list from above in, splits it, and gives it back with what became of each line. */
@Command(
        name = "clues",
        mixinStandardHelpOptions = true,
        description = "A list handed down: number its lines, split them among places, return it with results.",
        subcommands = {CluesImportCommand.class, CluesSplitCommand.class, CluesReturnCommand.class},
        footer = "Example: community-control clues import list.csv --name 姓名 --phone 电话 --out clues.csv")
final class CluesCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand");
    }
}
