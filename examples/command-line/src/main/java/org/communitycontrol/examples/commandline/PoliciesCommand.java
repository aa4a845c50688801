package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the shipped policy packs, or prints one with its citations. */
@Command(
        name = "policies",
        mixinStandardHelpOptions = true,
        description = "The shipped policy packs, one a line: id, title, from, to; or one in full as JSON.",
        footer = "Example: community-control policies cn-two-coverages-2020-02-16")
final class PoliciesCommand extends CommandBase {

    @Parameters(arity = "0..1", paramLabel = "ID", description = "One pack; without it, all.")
    private String id = "";

    @Override
    void run(Outputs outputs) throws IOException {
        String text = id.isEmpty() ? list() : one(id);
        try (OutputStream out = outputs.open("-")) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private String list() {
        StringBuilder text = new StringBuilder();
        ShippedPacks.list().stream()
                .sorted(Comparator.comparing(PolicyPack::id))
                .forEach(pack -> {
                    List<?> periods = pack.periods();
                    Optional<LocalDate> to =
                            pack.periods().get(periods.size() - 1).lastDay();
                    text.append(pack.id().value())
                            .append('\t')
                            .append(pack.title(language()))
                            .append('\t')
                            .append(pack.effective().getStart())
                            .append('\t')
                            .append(to.map(LocalDate::toString).orElse(""))
                            .append('\n');
                });
        return text.toString();
    }

    private static String one(String id) {
        Optional<String> document;
        try {
            document = ShippedPacks.raw(new PolicyId(id));
        } catch (DomainException.InvalidValue notAnId) {
            document = Optional.empty();
        }
        return document.orElseThrow(
                () -> new DomainException.UnreadableInput(Finding.of(Place.NOWHERE, "unknown-policy")));
    }
}
