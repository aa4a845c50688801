package org.communitycontrol.examples.commandline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.json.intake.AreaEventRows;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.risk.History;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.risk.Span;
import org.communitycontrol.risk.area.AreaEvents;
import org.communitycontrol.risk.area.AreaTierRule;
import org.communitycontrol.risk.area.AreaTiers;
import org.communitycontrol.risk.area.CommunityZones;
import org.communitycontrol.risk.area.ZoneKind;
import org.communitycontrol.risk.area.ZoneRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what each area was, from its first event on, as closed intervals of days. */
@Command(
        name = "zones",
        mixinStandardHelpOptions = true,
        description = "The tiers or zones of areas as closed intervals of days, from infections and rounds of tests.",
        footer = "Example: community-control zones --policy cn-areas-9th-2022-06-28 --events events.csv"
                + " --until 2022-07-31 --out zones.csv")
final class ZonesCommand extends CommandBase {

    @Option(
            names = "--policy",
            required = true,
            paramLabel = "ID|FILE",
            description = "A pack of kind area-tier or community-zones.")
    private String policy = "";

    @Option(names = "--events", required = true, paramLabel = "FILE", description = "CSV area,date,event.")
    private String events = "";

    @Option(
            names = "--until",
            required = true,
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The last day, which is over; it ends the running intervals.")
    private LocalDate until = Fact.LAST_DAY;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "CSV area,from,to,tier,reason.")
    private String out = "";

    @Override
    void run(Outputs outputs) throws IOException {
        ChosenPack pack = ChosenPack.read(policy);
        Optional<PolicyPack<AreaTierRule>> tiers = pack.of(AreaTierRule.KIND);
        Optional<PolicyPack<ZoneRule>> zones = pack.of(ZoneRule.KIND);
        if (tiers.isEmpty() && zones.isEmpty()) {
            throw pack.wrongKind();
        }
        Map<String, AreaEvents> areas;
        Source source = new Source(events);
        try (InputStream in = source.open()) {
            areas = AreaEventRows.read(in, source.name(), findings()::add);
        }
        try (Writer csv = new BufferedWriter(new OutputStreamWriter(outputs.open(out), StandardCharsets.UTF_8))) {
            csv.write("area,from,to,tier,reason\n");
            for (AreaEvents area : areas.values()) {
                if (tiers.isPresent()) {
                    write(area, AreaTiers.history(area, until, tiers.get()), RiskTier::code, csv);
                } else if (zones.isPresent()) {
                    write(area, CommunityZones.history(area, until, zones.get()), ZoneKind::code, csv);
                }
            }
        }
    }

    private static <V, R extends Reason<V>> void write(
            AreaEvents area, History<V, R> history, Function<V, String> code, Writer csv) throws IOException {
        String cell = RiskCells.text(area.area());
        for (Span<V, R> span : history.spans()) {
            R reason = span.reason();
            String tier = reason.outcome().toOptional().map(code).orElse(RiskCells.UNDETERMINED);
            csv.write(cell + ',' + span.from() + ',' + span.to() + ',' + tier + ',' + reason.code() + '\n');
        }
    }
}
