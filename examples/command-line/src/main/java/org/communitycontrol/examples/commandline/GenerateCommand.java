package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communitycontrol.examples.commandline.generate.CommunityGenerator;
import org.communitycontrol.examples.commandline.generate.GeneratorSettings;
import org.communitycontrol.examples.commandline.generate.Ground;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.screening.CoverageRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes a synthetic community folder of any size, with the true answers beside it. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Writes a made-up community folder with the true answers beside it; same seed, same bytes.",
        footer = "Example: community-control generate --seed 1 --communities 2 --out folder")
final class GenerateCommand extends CommandBase {

    private static final PolicyId PACK = new PolicyId("cn-two-coverages-2020-02-16");

    @Option(names = "--seed", required = true, paramLabel = "N", description = "Any whole number.")
    private long seed;

    @Option(names = "--communities", paramLabel = "N", description = "Made-up communities; default 1.")
    private int communities = 1;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write.")
    private Path out = Path.of("");

    @Option(
            names = "--households",
            paramLabel = "N",
            description = "Dwellings in all; default 700 for each made-up community.")
    private Optional<Integer> households = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The last day of facts; default 2020-02-29.")
    private LocalDate asOf = LocalDate.of(2020, 2, 29);

    @Option(names = "--days", paramLabel = "N", description = "Days of facts; default 14.")
    private int days = 14;

    @Option(
            names = "--bad",
            paramLabel = "SHARE",
            converter = ShareConverter.class,
            description = "The share of bad records; default 0.002.")
    private BigDecimal bad = new BigDecimal("0.002");

    @Option(names = "--grids", paramLabel = "FILE", description = "Put the people into these polygons instead.")
    private Optional<String> grids = Optional.empty();

    @Option(names = "--id", paramLabel = "NAME", description = "The property that names a polygon; default code.")
    private String id = CommunityFolder.GRID_PROPERTY;

    @Override
    void run(Outputs outputs) throws IOException {
        CoverageRule rule = ShippedPacks.book()
                .pack(CoverageRule.KIND, PACK)
                .map(this::rule)
                .orElseThrow();
        GeneratorSettings settings = GeneratorSettings.invented(seed, communities, asOf, PACK, rule)
                .withDays(days)
                .withBadShare(bad);
        if (grids.isPresent()) {
            settings = settings.on(new Ground.Given(new Source(grids.get()).file(), id));
        }
        if (households.isPresent()) {
            settings = settings.withHouseholds(households.get());
        }
        CommunityGenerator.write(settings, out);
    }

    private CoverageRule rule(PolicyPack<CoverageRule> pack) {
        return pack.on(asOf).parameters();
    }

    /** Reads a share such as 0.002. */
    static final class ShareConverter implements ITypeConverter<BigDecimal> {
        private static final Pattern FORM = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,9})?");

        @Override
        public BigDecimal convert(String text) {
            if (!FORM.matcher(text).matches()) {
                throw new TypeConversionException("expected a share such as 0.002");
            }
            return new BigDecimal(text);
        }
    }
}
