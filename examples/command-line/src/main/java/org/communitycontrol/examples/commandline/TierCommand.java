package org.communitycontrol.examples.commandline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.communitycontrol.json.intake.Cases;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.risk.county.CaseColumns;
import org.communitycontrol.risk.county.ClusterReading;
import org.communitycontrol.risk.county.CountyTierArm;
import org.communitycontrol.risk.county.CountyTierRule;
import org.communitycontrol.risk.county.TierColumns;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Says the tier of every area on every day that it reported. */
@Command(
        name = "tier",
        mixinStandardHelpOptions = true,
        description = "The risk tier of every area on every day, from its cumulative confirmed cases.",
        footer = "Example: community-control tier --policy cn-county-tier-2020-02-17 --cases cases.csv"
                + " --cluster none --out tiers.csv")
final class TierCommand extends CommandBase {

    @Option(names = "--policy", required = true, paramLabel = "ID|FILE", description = "A pack of kind county-tier.")
    private String policy = "";

    @Option(
            names = "--cases",
            required = true,
            paramLabel = "FILE",
            description = "CSV area,date,cumulative and where known new,cluster.")
    private String cases = "";

    @Option(
            names = "--cluster",
            paramLabel = "none|given|always",
            converter = ReadingConverter.class,
            description =
                    "When the cluster condition is met: never, by the column cluster (the default, which needs it),"
                            + " or whenever there are new cases in the window.")
    private ClusterReading reading = ClusterReading.GIVEN;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "CSV area,date,tier,reason,quiet_days,in_force.")
    private String out = "";

    @Override
    void run(Outputs outputs) throws IOException {
        PolicyPack<CountyTierRule> pack = pack(ChosenPack.read(policy));
        Cases.Table table;
        Source source = new Source(cases);
        try (InputStream in = source.open()) {
            table = Cases.read(in, source.name(), reading == ClusterReading.GIVEN, findings()::add);
        }
        TierColumns tiers = TierColumns.of(table.columns(), pack, reading);
        table.columns().corrections().forEach(corrected -> findings().add(table.finding(corrected)));
        try (Writer csv = new BufferedWriter(new OutputStreamWriter(outputs.open(out), StandardCharsets.UTF_8))) {
            write(table.columns(), tiers, pack, csv);
        }
    }

    /** Returns the tiers of counties or of streets, which are decided alike. */
    private static PolicyPack<CountyTierRule> pack(ChosenPack chosen) {
        return chosen.of(CountyTierRule.STREET).orElseGet(() -> chosen.required(CountyTierRule.KIND));
    }

    private static void write(CaseColumns rows, TierColumns tiers, PolicyPack<CountyTierRule> pack, Writer csv)
            throws IOException {
        csv.write("area,date,tier,reason,quiet_days,in_force\n");
        Map<CountyTierArm, String> answers = new HashMap<>();
        for (CountyTierArm arm : CountyTierArm.values()) {
            answers.put(arm, ',' + RiskCells.code(arm.tier()) + ',' + arm.code() + ',');
        }
        Map<String, String> areas = new HashMap<>();
        Map<Integer, String> days = new HashMap<>();
        Map<Integer, String> inForce = new HashMap<>();
        for (int row = 0; row < rows.rows(); row++) {
            if (rows.first(row) != row) {
                continue;
            }
            int day = rows.epochDay(row);
            csv.write(areas.computeIfAbsent(rows.area(row), RiskCells::text));
            csv.write(days.computeIfAbsent(day, each -> "," + LocalDate.ofEpochDay(each)));
            csv.write(answers.getOrDefault(tiers.arm(row), ""));
            if (tiers.quietDays(row).isPresent()) {
                csv.write(Integer.toString(tiers.quietDays(row).getAsInt()));
            }
            csv.write(inForce.computeIfAbsent(
                    day,
                    each -> ","
                            + pack.on(LocalDate.ofEpochDay(each)).reference().inForce() + "\n"));
        }
    }

    /** Reads how the cluster condition is met. */
    static final class ReadingConverter implements ITypeConverter<ClusterReading> {
        @Override
        public ClusterReading convert(String code) {
            for (ClusterReading reading : ClusterReading.values()) {
                if (reading.code().equals(code)) {
                    return reading;
                }
            }
            throw new TypeConversionException("expected none, given or always");
        }
    }
}
