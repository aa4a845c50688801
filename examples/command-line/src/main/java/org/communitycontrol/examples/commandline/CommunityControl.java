package org.communitycontrol.examples.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.message.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point: {@code java -jar community-control.jar COMMAND …}. */
@Command(
        name = "community-control",
        description = "The domain logic of community epidemic control, on files.",
        mixinStandardHelpOptions = true,
        version = "0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReportCommand.class,
            CheckCommand.class,
            DivisionsCommand.class,
            CoverageCommand.class,
            LocateCommand.class,
            GenerateCommand.class,
            ClausesCommand.class,
            PoliciesCommand.class
        })
public final class CommunityControl {

    CommunityControl() {}

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.setOut(FindingLog.utf8(new FileOutputStream(FileDescriptor.out)));
        System.setErr(FindingLog.utf8(new FileOutputStream(FileDescriptor.err)));
        System.exit(run(arguments));
    }

    /** Runs a command and returns its exit status. */
    static int run(String... arguments) {
        return new CommandLine(new CommunityControl())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, parsed) -> status(exception))
                .execute(arguments);
    }

    /** One sentence for whatever went wrong; no stack trace, no text of the input. */
    private static int status(Exception exception) {
        if (exception instanceof DomainException.UnreadableInput unreadable) {
            System.err.println(FindingLog.line(unreadable.finding(), Language.EN));
            return ExitStatus.UNUSABLE;
        }
        if (exception instanceof DomainException.InvalidDocument invalid) {
            for (Finding finding : invalid.findings()) {
                System.err.println(FindingLog.line(finding, Language.EN));
            }
            return ExitStatus.UNUSABLE;
        }
        if (exception instanceof DomainException refused) {
            System.err.println(refused.getMessage());
            return ExitStatus.UNUSABLE;
        }
        if (exception instanceof FileSystemException file) {
            Path name = Path.of(file.getFile()).getFileName();
            System.err.println(name + ": cannot be read or written ("
                    + file.getClass().getSimpleName().replace("Exception", "") + ")");
            return ExitStatus.FAILED;
        }
        if (exception instanceof IOException || exception instanceof UncheckedIOException) {
            System.err.println("reading or writing failed");
            return ExitStatus.FAILED;
        }
        System.err.println("internal error: " + exception.getClass().getSimpleName());
        return ExitStatus.FAILED;
    }
}
