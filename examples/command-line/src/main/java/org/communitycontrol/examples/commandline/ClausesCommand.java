package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.law.Clause;
import org.communitycontrol.law.ClauseCatalogue;
import org.communitycontrol.law.ClauseKind;
import org.communitycontrol.law.ClauseProof;
import org.communitycontrol.message.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the clause table, each clause with what implements it; with {@code --page}, as a Markdown page. */
@Command(
        name = "clauses",
        mixinStandardHelpOptions = true,
        description = "The clauses of the notice, with what implements each.",
        footer = "Example: community-control clauses 2.21 --lang zh-CN")
final class ClausesCommand extends CommandBase {

    @Parameters(arity = "0..1", paramLabel = "ID", description = "One clause, such as 2.21; without it, all.")
    private String id = "";

    @Option(names = "--page", description = "As a Markdown page.")
    private boolean page;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; default standard output.")
    private String out = "-";

    @Override
    void run(Outputs outputs) throws IOException {
        Collection<Clause> clauses = ClauseCatalogue.all();
        if (!id.isEmpty()) {
            clauses = ClauseCatalogue.find(id)
                    .map(List::of)
                    .orElseThrow(
                            () -> new DomainException.UnreadableInput(Finding.of(Place.NOWHERE, "unknown-clause")));
        }
        try (OutputStream stream = outputs.open(out);
                PrintStream print = FindingLog.utf8(stream)) {
            print.print(page ? page(clauses) : list(clauses, language()));
        }
    }

    private static String list(Collection<Clause> clauses, Language language) {
        StringBuilder text = new StringBuilder();
        for (Clause clause : clauses) {
            text.append(clause.id())
                    .append('\t')
                    .append(clause.kind().code())
                    .append('\t')
                    .append(language == Language.ZH_CN ? clause.chinese() : clause.english())
                    .append('\n');
            ClauseProof.of(clause.id())
                    .forEach(proof -> text.append('\t')
                            .append(proof.type())
                            .append('\t')
                            .append(proof.example())
                            .append('\t')
                            .append(proof.law())
                            .append('\n'));
        }
        return text.toString();
    }

    private static String page(Collection<Clause> clauses) {
        StringBuilder text = new StringBuilder("""
                # Clauses

                | clause | kind | text | gloss | implemented by | worked example | law |
                |---|---|---|---|---|---|---|
                """);
        for (Clause clause : clauses) {
            if (clause.kind() == ClauseKind.CONTEXT) {
                continue;
            }
            List<ClauseProof> proofs = ClauseProof.of(clause.id());
            text.append("| ")
                    .append(String.join(
                            " | ",
                            clause.id(),
                            clause.kind().code(),
                            clause.chinese(),
                            clause.english(),
                            proofs.isEmpty()
                                    ? "not yet"
                                    : joined(proofs.stream()
                                            .map(ClauseProof::type)
                                            .toList()),
                            joined(proofs.stream().map(ClauseProof::example).toList()),
                            joined(proofs.stream().map(ClauseProof::law).toList())))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String joined(List<String> names) {
        return String.join("<br>", names);
    }
}
