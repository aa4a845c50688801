package org.communitycontrol.examples.commandline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.geojson.GeoJsonGrids;
import org.communitycontrol.json.intake.Cases;
import org.communitycontrol.json.intake.Divisions;
import org.communitycontrol.json.intake.Duties;
import org.communitycontrol.json.intake.Facts;
import org.communitycontrol.json.intake.Households;
import org.communitycontrol.json.intake.Persons;
import org.communitycontrol.json.mapper.StrictJson;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.people.Household;
import org.communitycontrol.people.Person;
import org.communitycontrol.territory.Division;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.workforce.Duty;
import picocli.CommandLine.TypeConversionException;

/** The files of a community folder, read one by one; what is wrong in them goes to the findings. */
final class CommunityFolder {

    static final String AS_OF = "AS_OF";
    static final String GRID_PROPERTY = "code";
    static final String POLICY = "policy.json";

    private static final int LONGEST_DAY = 64;

    private final Path folder;
    private final FindingLog findings;

    /**
     * Takes a folder.
     *
     * @throws DomainException.UnreadableInput if there is none
     */
    CommunityFolder(Path folder, FindingLog findings) {
        if (!Files.isDirectory(folder)) {
            String name = new Source(folder.toString()).name();
            throw new DomainException.UnreadableInput(Finding.of(Place.inFile(name), "no-such-folder"));
        }
        this.folder = folder;
        this.findings = findings;
    }

    /** Returns the day in the file {@code AS_OF}; empty if there is no such file. */
    Optional<LocalDate> asOf() throws IOException {
        if (!has(AS_OF)) {
            return Optional.empty();
        }
        String text;
        try (InputStream in = open(AS_OF)) {
            text = new String(in.readNBytes(LONGEST_DAY), StandardCharsets.UTF_8).strip();
        }
        try {
            return Optional.of(new CommandBase.DayConverter().convert(text));
        } catch (TypeConversionException notADay) {
            throw new DomainException.UnreadableInput(Finding.of(Place.inRow(AS_OF, 1), "not-a-date"));
        }
    }

    /** Returns the packs that {@code policy.json} names; empty if there is no such file, and any pack may apply. */
    Optional<List<PolicyId>> packs() throws IOException {
        if (!has(POLICY)) {
            return Optional.empty();
        }
        try (InputStream in = open(POLICY)) {
            return Optional.of(
                    StrictJson.read(in, POLICY, PolicyChoiceFile.class).packs());
        }
    }

    /** Returns the names of divisions by code. */
    Map<String, String> divisionNames() throws IOException {
        Map<String, String> names = new TreeMap<>();
        String file = "divisions.csv";
        try (InputStream in = open(file)) {
            Accepted<Division> divisions = Divisions.read(in, file);
            findings.addAll(divisions.findings());
            divisions.values().forEach(division -> names.put(division.code().value(), division.name()));
        }
        return names;
    }

    /** Returns the grids with a well-formed code; empty if there is no {@code grids.geojson}. */
    Optional<Grids> grids() throws IOException {
        String file = "grids.geojson";
        if (!has(file)) {
            return Optional.empty();
        }
        List<GridBoundary> boundaries = new ArrayList<>();
        Set<GridCode> codes = new TreeSet<>();
        try (InputStream in = open(file)) {
            Accepted<GridBoundary> read = GeoJsonGrids.read(in, file, GRID_PROPERTY);
            findings.addAll(read.findings());
            for (GridBoundary boundary : read.values()) {
                try {
                    codes.add(GridCode.parse(boundary.id()));
                    boundaries.add(boundary);
                } catch (DomainException.InvalidValue refused) {
                    findings.add(new Finding(Place.inFile(file), refused.problem()));
                }
            }
        }
        try (InputStream in = open(file)) {
            return Optional.of(new Grids(boundaries, codes, GridNames.read(in, GRID_PROPERTY)));
        }
    }

    /** Returns the register of households. */
    List<Placed<Household>> households() throws IOException {
        String file = "households.ndjson";
        List<Placed<Household>> households = new ArrayList<>();
        try (InputStream in = open(file)) {
            Households.lines().forEachPlaced(in, file, households::add, findings::add);
        }
        return households;
    }

    /** Returns the register of persons; empty if there is no such file, which is not an empty register. */
    Optional<List<Placed<Person>>> persons(LocalDate asOf) throws IOException {
        String file = "persons.ndjson";
        if (!has(file)) {
            return Optional.empty();
        }
        List<Placed<Person>> persons = new ArrayList<>();
        try (InputStream in = open(file)) {
            Persons.lines(asOf).forEachPlaced(in, file, persons::add, findings::add);
        }
        return Optional.of(persons);
    }

    /** Returns the facts, in the order of the file. */
    List<Placed<Fact>> facts() throws IOException {
        String file = "facts.ndjson";
        List<Placed<Fact>> facts = new ArrayList<>();
        if (has(file)) {
            try (InputStream in = open(file)) {
                Facts.lines().forEachPlaced(in, file, facts::add, findings::add);
            }
        }
        return facts;
    }

    /** Returns the duties, in the order of the table; empty if there is no such file, which is not a month without duty. */
    Optional<List<Placed<Duty>>> duties() throws IOException {
        String file = "duty.csv";
        if (!has(file)) {
            return Optional.empty();
        }
        try (InputStream in = open(file)) {
            Accepted<Placed<Duty>> duties = Duties.read(in, file);
            findings.addAll(duties.findings());
            return Optional.of(duties.values());
        }
    }

    /** Returns the confirmed cases of areas; empty if there is no such file, which is not an area without cases. */
    Optional<Cases.Table> cases() throws IOException {
        String file = "cases.csv";
        if (!has(file)) {
            return Optional.empty();
        }
        try (InputStream in = open(file)) {
            return Optional.of(Cases.read(in, file, false, findings::add));
        }
    }

    private boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    private InputStream open(String file) throws IOException {
        return new Source(folder.resolve(file).toString()).open();
    }

    /**
     * The grids of a folder.
     *
     * @param boundaries their outlines, with the code as id
     * @param codes their codes
     * @param names the names of those that have one, by code
     */
    record Grids(List<GridBoundary> boundaries, Set<GridCode> codes, Map<String, String> names) {}

    /**
     * The document {@code policy.json}.
     *
     * @param packs the ids of the packs that apply
     */
    record PolicyChoiceFile(@JsonProperty List<PolicyId> packs) {}
}
