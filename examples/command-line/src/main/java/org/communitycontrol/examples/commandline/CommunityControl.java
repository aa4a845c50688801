package org.communitycontrol.examples.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
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
            ObserveCommand.class,
            MatchCommand.class,
            MergeCommand.class,
            CluesCommand.class,
            LocateCommand.class,
            TierCommand.class,
            SituationCommand.class,
            ZonesCommand.class,
            GateCommand.class,
            MeasuresCommand.class,
            ImpactCommand.class,
            SubsidyCommand.class,
            RestCheckCommand.class,
            GridCheckCommand.class,
            ConvertCoordinatesCommand.class,
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
                .setExecutionExceptionHandler(
                        (exception, command, parsed) -> status(exception, languageOf(command.getCommand())))
                .execute(arguments);
    }

    /** Says in one sentence each what went wrong, with no stack trace and no text of the input. */
    private static int status(Exception exception, Language language) {
        if (exception instanceof DomainException.UnreadableInput unreadable) {
            System.err.println(FindingLog.line(unreadable.finding(), language));
            return ExitStatus.UNUSABLE;
        }
        if (exception instanceof DomainException.InvalidDocument invalid) {
            for (Finding finding : invalid.findings()) {
                System.err.println(FindingLog.line(finding, language));
            }
            return ExitStatus.UNUSABLE;
        }
        if (exception instanceof DomainException.InvalidValue invalid) {
            System.err.println(
                    FindingLog.line(new Finding(Place.inCell("", 0, invalid.field()), invalid.problem()), language));
            return ExitStatus.UNUSABLE;
        }
        IOException failure = exception instanceof UncheckedIOException unchecked
                ? unchecked.getCause()
                : exception instanceof IOException checked ? checked : null;
        Place place = failure instanceof FileSystemException file && file.getFile() != null
                ? Place.inFile(new Source(file.getFile()).name())
                : Place.NOWHERE;
        Finding finding =
                failure == null ? failed(place, "internal-error", exception) : failed(place, "io-failed", failure);
        System.err.println(FindingLog.line(finding, language));
        return ExitStatus.FAILED;
    }

    private static Finding failed(Place place, String code, Exception exception) {
        String kind = exception.getClass().getSimpleName().replace("Exception", "");
        return new Finding(
                place,
                Problem.builder().code(code).addInputs(Input.code("kind", kind)).build());
    }

    private static Language languageOf(Object command) {
        return command instanceof CommandBase base ? base.language() : Language.EN;
    }
}
