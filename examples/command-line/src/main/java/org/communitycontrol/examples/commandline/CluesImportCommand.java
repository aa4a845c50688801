package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.json.intake.Csv;
import org.communitycontrol.json.intake.CsvRow;
import org.communitycontrol.people.PersonName;
import org.communitycontrol.people.Phone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Numbers the lines of a list and finds those that name somebody twice. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Gives every line its number; columns nobody asked for stay where they are.",
        footer = "Example: community-control clues import list.csv --name 姓名 --phone 电话 --out clues.csv")
final class CluesImportCommand extends CommandBase {

    static final String CLUE = "clue";
    static final String DUPLICATE_OF = "duplicate_of";

    private static final AddedColumns ADDED = new AddedColumns(List.of(CLUE, DUPLICATE_OF));

    @Parameters(paramLabel = "LIST", description = "CSV as it was handed down.")
    private String list = "";

    @Option(names = "--name", paramLabel = "COLUMN", description = "The column of names. Default: name.")
    private String name = "name";

    @Option(names = "--phone", paramLabel = "COLUMN", description = "The column of numbers. Default: phone.")
    private String phone = "phone";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The list plus clue, duplicate_of.")
    private String out = "";

    @Override
    void run(Outputs outputs) throws IOException {
        Map<List<Object>, String> first = new HashMap<>();
        int[] last = {0};
        Source source = new Source(list);
        try (InputStream in = source.open()) {
            ADDED.write(in, source.name(), Csv.requiring(name, phone), outputs, out, findings(), row -> {
                last[0]++;
                String number = Integer.toString(last[0]);
                Optional<PersonName> who = checked(row, name, PersonName::parse);
                Optional<Phone> reached = checked(row, phone, Phone::parse);
                if (row.text(name).isEmpty() && row.text(phone).isEmpty()) {
                    findings().add(Finding.of(row.place(), "clue-names-nobody"));
                }
                String before = who.isPresent() && reached.isPresent()
                        ? first.putIfAbsent(List.of(who.get(), reached.get()), number)
                        : null;
                return List.of(number, before == null ? "" : before);
            });
        }
    }

    /** Returns the value of a cell; empty, with a finding, for one that is none. The line stays a clue all the same. */
    private <T> Optional<T> checked(CsvRow row, String column, Function<String, T> parse) {
        try {
            return row.optional(column, parse);
        } catch (DomainException.InvalidValue refused) {
            findings().add(new Finding(row.place(column), refused.problem()));
            return Optional.empty();
        }
    }
}
