package org.communitycontrol.examples.commandline;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.json.intake.Csv;
import org.communitycontrol.json.intake.CsvRow;
import org.communitycontrol.message.Input;
import org.communitycontrol.territory.Division;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.DivisionTree;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says level, parent and kind of every division code of a list. */
@Command(
        name = "divisions",
        mixinStandardHelpOptions = true,
        description = "Reads a list of division codes and says level, parent and kind of each.",
        footer = "Example: community-control divisions divisions.csv --out levels.csv")
final class DivisionsCommand extends CommandBase {

    private static final String CODE = "code";
    private static final Csv LIST = Csv.requiring(CODE).optional("name");

    @Parameters(paramLabel = "FILE", description = "CSV with code and, where it is known, name.")
    private String file = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "CSV code,level,parent,kind,valid,problem.")
    private String out = "";

    @Override
    void run(Outputs outputs) throws IOException {
        List<Row> rows = new ArrayList<>();
        DivisionTree.Builder tree = DivisionTree.builder();
        Map<String, Long> seen = new HashMap<>();
        Source source = new Source(file);
        try (InputStream in = source.open()) {
            LIST.forEach(in, source.name(), row -> take(row, rows, tree, seen), findings()::add);
        }
        DivisionTree divisions = tree.build().values().get(0);
        try (Writer writer = new OutputStreamWriter(outputs.open(out), StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer)) {
            csv.writeRecord(CODE, "level", "parent", "kind", "valid", "problem");
            rows.forEach(row -> csv.writeRecord(row.cells(divisions)));
        }
    }

    private void take(CsvRow row, List<Row> rows, DivisionTree.Builder tree, Map<String, Long> seen) {
        findings().addAll(row.findings());
        if (!row.findings().isEmpty()) {
            return;
        }
        String text = row.text(CODE).orElse("");
        @Nullable Long first = seen.putIfAbsent(text, row.row());
        if (first != null) {
            findings().add(Finding.of(row.place(CODE), "repeated-key", Input.count("first", first)));
            return;
        }
        try {
            DivisionCode code = DivisionCode.parse(text);
            tree.add(new Division(code, text), row.place());
            rows.add(new Row(text, Optional.of(code), ""));
        } catch (DomainException.InvalidValue refused) {
            findings().add(new Finding(row.place(CODE), refused.problem()));
            rows.add(new Row(text, Optional.empty(), refused.problem().code()));
        }
    }

    /** One code of the list. */
    private static final class Row {
        private final String text;
        private final Optional<DivisionCode> code;
        private final String problem;

        Row(String text, Optional<DivisionCode> code, String problem) {
            this.text = text;
            this.code = code;
            this.problem = problem;
        }

        String[] cells(DivisionTree tree) {
            return code.map(known -> new String[] {
                        text,
                        known.level().code(),
                        known.parent().map(DivisionCode::value).orElse(""),
                        tree.kind(known).code(),
                        "true",
                        ""
                    })
                    .orElseGet(() -> new String[] {text, "", "", "", "false", problemColumn()});
        }

        private String problemColumn() {
            return problem.startsWith("division-") ? problem.substring("division-".length()) : problem;
        }
    }
}
