package org.communitycontrol.examples.commandline.generate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitycontrol.examples.commandline.generate.ground.Chance;
import org.communitycontrol.examples.commandline.generate.ground.GivenTerritory;
import org.communitycontrol.examples.commandline.generate.ground.InventedTerritory;
import org.communitycontrol.examples.commandline.generate.ground.Territory;
import org.communitycontrol.examples.commandline.generate.visits.DutyRota;
import org.communitycontrol.finding.DomainException;

/**
 * Writes a synthetic community folder with the true answers beside it.
 *
 * <p>The files are {@code households.ndjson}, {@code persons.ndjson}, {@code facts.ndjson}, {@code grids.geojson},
 * {@code duty.csv},
 * {@code cases.csv}, {@code policy.json}, {@code AS_OF} and {@code truth.json}; and {@code divisions.csv}, except where the grids have real
 * codes, whose names only an official table has. Communities are made one after the other, so memory is for one.
 */
public final class CommunityGenerator {

    private static final List<String> OTHER_PACKS = List.of("cn-county-tier-2020-02-17", "example-rest", "xiamen-2020");

    private CommunityGenerator() {}

    /**
     * Writes the folder; nothing is left in it if that fails.
     *
     * @param folder made if it does not exist; other files in it are left alone
     * @throws DomainException.UnreadableInput if the given polygons cannot be used
     */
    public static void write(GeneratorSettings settings, Path folder) throws IOException {
        Territory territory = territory(settings);
        try (FolderSink sink = new FolderSink(folder)) {
            write(settings, territory, sink);
            sink.publish();
        }
    }

    private static Territory territory(GeneratorSettings settings) throws IOException {
        if (settings.ground() instanceof Ground.Given given) {
            return GivenTerritory.read(given.file(), given.idProperty());
        }
        Ground.Invented invented = (Ground.Invented) settings.ground();
        return new InventedTerritory(settings.seed(), invented.communities());
    }

    private static void write(GeneratorSettings settings, Territory territory, FolderSink sink) throws IOException {
        territory.writeGrids(sink.file("grids.geojson"));
        if (territory.divisions().isPresent()) {
            sink.text("divisions.csv", territory.divisions().get());
        }
        sink.text("AS_OF", settings.asOf() + "\n");
        String packs = Stream.concat(Stream.of(settings.pack().value()), OTHER_PACKS.stream())
                .collect(Collectors.joining("\",\"", "{\"packs\":[\"", "\"]}\n"));
        sink.text("policy.json", packs);

        Truth truth = new Truth();
        Sheet households = sheet(Mistake.HOUSEHOLDS, settings, sink);
        Sheet persons = sheet(Mistake.PERSONS, settings, sink);
        Sheet facts = sheet(Mistake.FACTS, settings, sink);
        Sheet duties = new Sheet("duty.csv", sink.file("duty.csv"), BigDecimal.ZERO);
        duties.write(List.of(DutyRota.HEADER));
        CommunityWriter writer = new CommunityWriter(settings, truth, households, persons, facts, duties);
        int grids = territory.gridsBefore(territory.communities());
        for (int i = 0; i < territory.communities(); i++) {
            long before = share(settings.households(), territory.gridsBefore(i), grids);
            long after = share(settings.households(), territory.gridsBefore(i + 1), grids);
            Random random = new Random(Chance.mixed(settings.seed(), i));
            writer.write(territory.community(i), (int) (after - before), i, random);
        }
        LocalDate first = settings.asOf().minusDays(settings.days() - 1L);
        sink.text("cases.csv", CountyCounts.table(truth.counties(), first, settings.asOf()));
        truth.write(settings, List.of(households, persons, facts), sink.file("truth.json"));
    }

    private static Sheet sheet(String name, GeneratorSettings settings, FolderSink sink) throws IOException {
        return new Sheet(name, sink.file(name), settings.badShare());
    }

    private static long share(long all, long part, long whole) {
        return all * part / whole;
    }
}
