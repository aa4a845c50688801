package org.communitycontrol.examples.commandline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.identity.Candidate;
import org.communitycontrol.identity.Candidates;
import org.communitycontrol.identity.DuplicateSearch;
import org.communitycontrol.identity.EvidenceLine;
import org.communitycontrol.identity.MatchingRule;
import org.communitycontrol.identity.RegisterEntry;
import org.communitycontrol.identity.WrittenResidentId;
import org.communitycontrol.json.intake.RegisterEntries;
import org.communitycontrol.json.names.MandarinSounds;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.people.Purpose;
import org.communitycontrol.people.ResidentId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the pairs of a register that may be one person, for a human to look at. */
@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        description = "Pairs of a register of persons that may be one person, each with its score and why.",
        footer = "Example: community-control match --persons persons.ndjson --as-of 2020-02-29 --out matches.csv")
final class MatchCommand extends CommandBase {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(names = "--persons", required = true, paramLabel = "FILE", description = "NDJSON, one person a line.")
    private String persons = "";

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day on which the register stands; who is not born by then is a finding.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--policy",
            paramLabel = "ID|FILE",
            description =
                    "A pack of the kind identity-matching, shipped or your own; without it, the one in force on the"
                            + " day.")
    private Optional<String> policy = Optional.empty();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "CSV left,right,score,verdict,reasons,in_force.")
    private String out = "";

    @Option(
            names = "--explain",
            paramLabel = "FILE",
            description = "The same pairs as NDJSON with a sentence for each reason, in the language of --lang.")
    private Optional<String> explain = Optional.empty();

    @Override
    void run(Outputs outputs) throws IOException {
        Optional<Policy<MatchingRule>> rule = rule();
        List<Candidate> pairs = rule.isPresent() ? pairs(rule.get()) : List.of();
        boolean inForce = rule.map(found -> found.reference().inForce()).orElse(false);
        try (Writer writer = new OutputStreamWriter(outputs.open(out), StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer)) {
            csv.writeRecord("left", "right", "score", "verdict", "reasons", "in_force");
            for (Candidate pair : pairs) {
                csv.writeRecord(
                        pair.left().value(),
                        pair.right().value(),
                        Integer.toString(pair.reason().score()),
                        pair.likeness().code(),
                        reasons(pair),
                        Boolean.toString(inForce));
            }
        }
        if (explain.isPresent()) {
            try (Writer writer = new OutputStreamWriter(outputs.open(explain.get()), StandardCharsets.UTF_8)) {
                for (Candidate pair : pairs) {
                    writer.write(explained(pair) + "\n");
                }
            }
        }
    }

    private Optional<Policy<MatchingRule>> rule() throws IOException {
        if (policy.isPresent()) {
            return Optional.of(
                    ChosenPack.read(policy.get()).required(MatchingRule.KIND).on(asOf));
        }
        Optional<Policy<MatchingRule>> found =
                ShippedPacks.book().inForce(MatchingRule.KIND, asOf).policy();
        if (found.isEmpty()) {
            findings()
                    .add(Finding.of(
                            Place.NOWHERE,
                            "policy-none-in-force",
                            Input.code("kind", MatchingRule.KIND.code()),
                            Input.day("day", asOf)));
        }
        return found;
    }

    private List<Candidate> pairs(Policy<MatchingRule> rule) throws IOException {
        List<RegisterEntry> entries = new ArrayList<>();
        Source source = new Source(persons);
        try (InputStream in = source.open()) {
            RegisterEntries.lines(asOf)
                    .forEachPlaced(
                            in,
                            source.name(),
                            placed -> {
                                entries.add(placed.value());
                                mistyped(placed).ifPresent(findings()::add);
                            },
                            findings()::add);
        }
        Candidates found = DuplicateSearch.find(entries, rule, MandarinSounds.standard());
        for (Candidates.Overfull key : found.overfull()) {
            findings()
                    .add(Finding.of(
                            Place.inFile(source.name()),
                            "key-shared-by-too-many",
                            Input.code("key", key.key()),
                            Input.count("records", key.records()),
                            Input.count("most", rule.parameters().mostSharingAKey())));
        }
        return found.pairs();
    }

    /** Says what is wrong with a number that was kept as it is written. */
    private static Optional<Finding> mistyped(Placed<RegisterEntry> placed) {
        return placed.value().writtenId().map(written -> {
            Place number = Place.at(placed.place().file(), placed.place().row(), "/residentId");
            return new Finding(number, problem(written));
        });
    }

    private static Problem problem(WrittenResidentId written) {
        try {
            ResidentId.parse(written.reveal(Purpose.RECORD_KEEPING));
            return Problem.of("birth-date-differs");
        } catch (DomainException.InvalidValue refused) {
            return refused.problem();
        }
    }

    private static String reasons(Candidate pair) {
        return pair.reason().evidence().stream()
                .map(line -> line.evidence().code() + ':' + line.points())
                .collect(Collectors.joining("|"));
    }

    private String explained(Candidate pair) {
        ObjectNode json = JSON.createObjectNode()
                .put("left", pair.left().value())
                .put("right", pair.right().value())
                .put("score", pair.reason().score())
                .put("verdict", pair.likeness().code())
                .put("sentence", pair.reason().sentence(language()));
        for (EvidenceLine line : pair.reason().evidence()) {
            json.withArray("/reasons")
                    .addObject()
                    .put("code", line.evidence().code())
                    .put("points", line.points())
                    .put("sentence", line.sentence(language()));
        }
        return json.toString();
    }
}
