package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.json.intake.MeasureRows;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.law.Policy;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.measures.AreaBasis;
import org.communitycontrol.measures.MeasureRule;
import picocli.CommandLine.Option;

/** What the commands on measures have in common: the pack, by name or by date, and the areas. */
abstract class MeasuresTable extends CommandBase {

    @Option(
            names = "--policy",
            paramLabel = "ID|FILE",
            description = "A pack of kind measures; without it, the shipped one in force on the day.")
    private Optional<String> policy = Optional.empty();

    @Option(
            names = "--areas",
            required = true,
            paramLabel = "FILE",
            description = "CSV area,tier,situation; for diff area,date,tier,situation.")
    private String areas = "";

    private final Map<LocalDate, Optional<Policy<MeasureRule>>> byDay = new TreeMap<>();
    private Optional<PolicyPack<MeasureRule>> chosen = Optional.empty();

    final void choose() throws IOException {
        if (policy.isPresent()) {
            chosen = Optional.of(ChosenPack.read(policy.get()).required(MeasureRule.KIND));
        }
    }

    final Optional<Policy<MeasureRule>> on(LocalDate day) {
        return byDay.computeIfAbsent(day, each -> {
            Optional<Policy<MeasureRule>> found = chosen.map(pack -> pack.on(each))
                    .or(() ->
                            ShippedPacks.book().inForce(MeasureRule.KIND, each).policy());
            if (found.isEmpty()) {
                findings().add(Assessment.noneInForce(MeasureRule.KIND, each));
            }
            return found;
        });
    }

    final Source areasFile() {
        return new Source(areas);
    }

    final List<AreaBasis> areas() throws IOException {
        Source source = areasFile();
        try (InputStream in = source.open()) {
            Accepted<Placed<AreaBasis>> read = MeasureRows.areas(in, source.name());
            findings().addAll(read.findings());
            return read.values().stream().map(Placed::value).toList();
        }
    }
}
