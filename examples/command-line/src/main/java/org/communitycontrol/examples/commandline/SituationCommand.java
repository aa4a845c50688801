package org.communitycontrol.examples.commandline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.json.intake.CommunityDays;
import org.communitycontrol.json.intake.ConfirmedCases;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.risk.CommunitySituation;
import org.communitycontrol.risk.situation.CommunityCases;
import org.communitycontrol.risk.situation.SituationFlag;
import org.communitycontrol.risk.situation.SituationReason;
import org.communitycontrol.risk.situation.SituationRule;
import org.communitycontrol.risk.situation.SituationTimeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says the situation of communities on the days that are asked for. */
@Command(
        name = "situation",
        mixinStandardHelpOptions = true,
        description = "The epidemic situation of communities on given days, from their confirmed cases.",
        footer = "Example: community-control situation --policy cn-community-situation-2020-01-24 --cases confirmed.csv"
                + " --dates dates.csv --out situations.csv")
final class SituationCommand extends CommandBase {

    @Option(
            names = "--policy",
            required = true,
            paramLabel = "ID|FILE",
            description = "A pack of kind community-situation.")
    private String policy = "";

    @Option(
            names = "--cases",
            required = true,
            paramLabel = "FILE",
            description = "CSV community,case,date,source_known,place: one row a confirmed case.")
    private String cases = "";

    @Option(names = "--dates", required = true, paramLabel = "FILE", description = "CSV community,date.")
    private String dates = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "CSV community,date,situation,reason.")
    private String out = "";

    @Override
    void run(Outputs outputs) throws IOException {
        PolicyPack<SituationRule> pack = ChosenPack.read(policy).required(SituationRule.KIND);
        Map<String, CommunityCases> communities;
        Source source = new Source(cases);
        try (InputStream in = source.open()) {
            communities = ConfirmedCases.read(in, source.name(), findings()::add);
        }
        Accepted<CommunityDays.CommunityDay> days;
        source = new Source(dates);
        try (InputStream in = source.open()) {
            days = CommunityDays.read(in, source.name());
        }
        findings().addAll(days.findings());
        try (Writer csv = new BufferedWriter(new OutputStreamWriter(outputs.open(out), StandardCharsets.UTF_8))) {
            write(communities, days.values(), pack, csv);
        }
    }

    private static void write(
            Map<String, CommunityCases> communities,
            List<CommunityDays.CommunityDay> days,
            PolicyPack<SituationRule> pack,
            Writer csv)
            throws IOException {
        csv.write("community,date,situation,reason\n");
        Map<Key, SituationTimeline> timelines = new HashMap<>();
        for (CommunityDays.CommunityDay day : days) {
            Key key = new Key(day.community(), pack.on(day.date()).parameters());
            SituationTimeline timeline = timelines.computeIfAbsent(
                    key,
                    each -> SituationTimeline.of(
                            communities.getOrDefault(
                                    each.community(), CommunityCases.of(each.community(), List.of())),
                            each.rule()));
            SituationReason reason = timeline.reason(day.date());
            String situation = reason.outcome()
                    .toOptional()
                    .map(CommunitySituation::code)
                    .orElse(RiskCells.UNDETERMINED);
            String why = Stream.concat(
                            Stream.of(reason.code()),
                            timeline.flags(day.date()).stream().map(SituationFlag::code))
                    .collect(Collectors.joining("|"));
            csv.write(RiskCells.text(day.community()) + ',' + day.date() + ',' + situation + ',' + why + '\n');
        }
    }

    /** A community, and the numbers that hold for a day. */
    private record Key(String community, SituationRule rule) {}
}
