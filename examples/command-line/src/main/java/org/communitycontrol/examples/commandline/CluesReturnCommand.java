package org.communitycontrol.examples.commandline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communitycontrol.clues.ClueNumber;
import org.communitycontrol.clues.ClueOutcome;
import org.communitycontrol.clues.ClueResult;
import org.communitycontrol.clues.ClueResults;
import org.communitycontrol.clues.ClueStatus;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.json.intake.Csv;
import org.communitycontrol.json.intake.CsvRow;
import org.communitycontrol.reporting.export.FormulaGuard;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.WorkerId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Gives a list back as it came, with what became of each line. */
@Command(
        name = "return",
        mixinStandardHelpOptions = true,
        description = "The list as it was handed down, same rows, columns and order, with the results added.",
        footer = "Example: community-control clues return list.csv --results results.csv --as-of 2020-02-29"
                + " --due 2020-02-28 --out returned.csv")
final class CluesReturnCommand extends CommandBase {

    private static final Csv LIST = Csv.requiring();
    private static final Csv RESULTS =
            Csv.requiring("clue", "outcome", "closed_on", "worker").optional("transferred_to", "same_as");
    private static final AddedColumns ADDED = new AddedColumns(List.of(
            "clue_status", "clue_outcome", "clue_closed_on", "clue_worker", "clue_transferred_to", "clue_same_as"));

    @Parameters(paramLabel = "LIST", description = "CSV as it was handed down, in the order in which it was imported.")
    private String list = "";

    @Option(
            names = "--results",
            required = true,
            paramLabel = "FILE",
            description = "CSV clue,outcome,closed_on,worker[,transferred_to][,same_as].")
    private String results = "";

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day that is over; results of later days are not looked at.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--due",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The last day on which a clue may end; whoever handed the list down set it.")
    private Optional<LocalDate> due = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The list with six columns more.")
    private String out = "";

    @Override
    void run(Outputs outputs) throws IOException {
        Map<ClueNumber, Placed<Closed>> closed = new TreeMap<>();
        Source source = new Source(results);
        try (InputStream in = source.open()) {
            Accepted<Placed<Closed>> read = RESULTS.readUnique(
                    in,
                    source.name(),
                    CluesReturnCommand::closed,
                    "clue",
                    placed -> placed.value().clue());
            findings().addAll(read.findings());
            read.values().forEach(each -> closed.put(each.value().clue(), each));
        }
        source = new Source(list);
        byte[] table;
        try (InputStream in = source.open()) {
            table = in.readAllBytes();
        }
        int[] clues = {0};
        LIST.forEach(
                new ByteArrayInputStream(table),
                source.name(),
                row -> clues[0] += row.findings().isEmpty() ? 1 : 0,
                damaged -> {});
        refuse(clues[0], closed);
        int[] last = {0};
        ADDED.write(new ByteArrayInputStream(table), source.name(), LIST, outputs, out, findings(), row -> {
            last[0]++;
            return cells(
                    Optional.ofNullable(closed.get(new ClueNumber(last[0]))).map(Placed::value));
        });
    }

    /** Takes out the results that cannot be, with a finding each. */
    private void refuse(int clues, Map<ClueNumber, Placed<Closed>> closed) {
        Map<ClueNumber, ClueResult> results = new TreeMap<>();
        closed.forEach((clue, placed) -> results.put(clue, placed.value().result()));
        ClueResults.refused(clues, results).forEach((clue, problem) -> {
            Placed<Closed> refused = closed.remove(clue);
            if (refused != null) {
                findings().add(new Finding(refused.place(), problem));
            }
        });
    }

    private List<String> cells(Optional<Closed> result) {
        ClueStatus status = ClueStatus.at(asOf, result.map(Closed::on), due);
        Optional<Closed> known = result.filter(closed -> status == ClueStatus.CLOSED);
        return List.of(
                status.code(),
                known.map(closed -> closed.result().outcome().code()).orElse(""),
                known.map(closed -> closed.on().toString()).orElse(""),
                known.map(closed -> FormulaGuard.inert(closed.result().worker().value()))
                        .orElse(""),
                known.flatMap(closed -> closed.result().transferredTo())
                        .map(DivisionCode::value)
                        .orElse(""),
                known.flatMap(closed -> closed.result().sameAs())
                        .map(same -> Integer.toString(same.value()))
                        .orElse(""));
    }

    private static Placed<Closed> closed(CsvRow row) {
        ClueNumber clue = row.required("clue", ClueNumber::parse);
        LocalDate on = row.required("closed_on", CluesReturnCommand::day);
        try {
            ClueResult result = ClueResult.builder()
                    .outcome(row.required("outcome", ClueOutcome::of))
                    .worker(row.required("worker", WorkerId::new))
                    .transferredTo(row.optional("transferred_to", DivisionCode::parse))
                    .sameAs(row.optional("same_as", ClueNumber::parse))
                    .build();
            return new Placed<>(new Closed(clue, on, result), row.place("clue"));
        } catch (DomainException.InvalidValue refused) {
            String column = switch (refused.field()) {
                case "transferredTo" -> "transferred_to";
                case "sameAs" -> "same_as";
                default -> refused.field();
            };
            throw new DomainException.InvalidValue(column, refused.problem());
        }
    }

    private static LocalDate day(String text) {
        try {
            return new DayConverter().convert(text);
        } catch (TypeConversionException notADay) {
            throw new DomainException.InvalidValue("closed_on", Problem.of("not-a-date"));
        }
    }

    /** A clue that ended on a day. */
    private record Closed(ClueNumber clue, LocalDate on, ClueResult result) {}
}
