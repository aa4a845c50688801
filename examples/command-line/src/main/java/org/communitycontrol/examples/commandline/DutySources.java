package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.json.intake.Duties;
import org.communitycontrol.json.intake.Facts;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.workforce.Duty;
import picocli.CommandLine.Option;

/** Where duty is recorded: in a table, as facts, or in both, of which shared minutes count once. */
final class DutySources {

    @Option(names = "--duty", paramLabel = "FILE", description = "CSV of duties.")
    private Optional<String> table = Optional.empty();

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description =
                    "NDJSON, one fact a line: those of the kind duty-served count, instead of --duty or beside it.")
    private Optional<String> facts = Optional.empty();

    /** Returns every duty; what is wrong becomes findings. */
    List<Placed<Duty>> read(FindingLog findings) throws IOException {
        List<Placed<Duty>> duties = new ArrayList<>();
        if (table.isPresent()) {
            duties.addAll(table(table.get(), findings));
        }
        if (facts.isPresent()) {
            Source source = new Source(facts.get());
            List<Placed<Fact>> recorded = new ArrayList<>();
            try (InputStream in = source.open()) {
                Facts.lines().forEachPlaced(in, source.name(), recorded::add, findings::add);
            }
            duties.addAll(Assessment.duties(recorded, findings));
        }
        return duties;
    }

    /** Returns the duties of one table. */
    static List<Placed<Duty>> table(String file, FindingLog findings) throws IOException {
        Source source = new Source(file);
        try (InputStream in = source.open()) {
            Accepted<Placed<Duty>> read = Duties.read(in, source.name());
            findings.addAll(read.findings());
            return read.values();
        }
    }
}
