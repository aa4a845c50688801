package org.communitycontrol.examples.commandline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.clues.ClueNumber;
import org.communitycontrol.clues.ClueShare;
import org.communitycontrol.clues.ClueSplit;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.json.intake.Csv;
import org.communitycontrol.json.intake.CsvRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Splits the numbered lines of a list among communities or grids. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = "Gives every clue to a place, evenly or by weight; who is named twice goes to one place.",
        footer = "Example: community-control clues split clues.csv --among places.csv --out assigned.csv")
final class CluesSplitCommand extends CommandBase {

    private static final Csv CLUES = Csv.requiring(CluesImportCommand.CLUE).optional(CluesImportCommand.DUPLICATE_OF);
    private static final Csv PLACES = Csv.requiring("place").optional("weight");
    private static final AddedColumns ADDED = new AddedColumns(List.of("assigned_to"));

    @Parameters(paramLabel = "CLUES", description = "CSV that clues import wrote.")
    private String clues = "";

    @Option(names = "--among", required = true, paramLabel = "FILE", description = "CSV place[,weight].")
    private String among = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The list plus assigned_to.")
    private String out = "";

    @Override
    void run(Outputs outputs) throws IOException {
        List<ClueShare> shares = shares();
        Source source = new Source(clues);
        List<ClueNumber> first = new ArrayList<>();
        byte[] table;
        try (InputStream in = source.open()) {
            table = in.readAllBytes();
        }
        CLUES.forEach(
                new ByteArrayInputStream(table),
                source.name(),
                row -> {
                    if (row.findings().isEmpty()
                            && number(row, CluesImportCommand.DUPLICATE_OF).isEmpty()) {
                        number(row, CluesImportCommand.CLUE).ifPresent(first::add);
                    }
                },
                damaged -> {});
        Map<ClueNumber, String> placeOf = new HashMap<>();
        Iterator<String> places = ClueSplit.places(first.size(), shares).iterator();
        first.forEach(clue -> placeOf.putIfAbsent(clue, places.next()));
        ADDED.write(
                new ByteArrayInputStream(table),
                source.name(),
                CLUES,
                outputs,
                out,
                findings(),
                row -> List.of(place(row, placeOf)));
    }

    /** Returns the place of a row's clue; of one that is named before, the place of the first. */
    private String place(CsvRow row, Map<ClueNumber, String> placeOf) {
        report(row, CluesImportCommand.CLUE);
        report(row, CluesImportCommand.DUPLICATE_OF);
        Optional<ClueNumber> clue =
                number(row, CluesImportCommand.DUPLICATE_OF).or(() -> number(row, CluesImportCommand.CLUE));
        if (clue.isPresent() && !placeOf.containsKey(clue.get())) {
            findings().add(Finding.of(row.place(CluesImportCommand.DUPLICATE_OF), "unknown-clue-number"));
        }
        return clue.map(number -> placeOf.getOrDefault(number, "")).orElse("");
    }

    private void report(CsvRow row, String column) {
        try {
            row.optional(column, ClueNumber::parse);
        } catch (DomainException.InvalidValue refused) {
            findings().add(new Finding(row.place(column), refused.problem()));
        }
    }

    private static Optional<ClueNumber> number(CsvRow row, String column) {
        try {
            return row.optional(column, ClueNumber::parse);
        } catch (DomainException.InvalidValue refused) {
            return Optional.empty();
        }
    }

    private List<ClueShare> shares() throws IOException {
        Source source = new Source(among);
        try (InputStream in = source.open()) {
            Accepted<ClueShare> read =
                    PLACES.readUnique(in, source.name(), CluesSplitCommand::share, "place", ClueShare::place);
            findings().addAll(read.findings());
            if (read.values().stream().allMatch(share -> share.weight() == 0)) {
                throw new DomainException.UnreadableInput(Finding.of(Place.inFile(source.name()), "no-place"));
            }
            return read.values();
        }
    }

    private static ClueShare share(CsvRow row) {
        int weight = row.optional("weight", CluesSplitCommand::weight).orElse(1);
        return row.required("place", place -> new ClueShare(place, weight));
    }

    private static int weight(String text) {
        boolean digits = text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
        if (!digits || text.length() > 9) {
            throw new DomainException.InvalidValue("weight", Problem.of("not-a-count"));
        }
        return Integer.parseInt(text);
    }
}
