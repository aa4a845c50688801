package org.communitycontrol.examples.commandline.generate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communitycontrol.examples.commandline.generate.Spoiler.Serials;
import org.communitycontrol.examples.commandline.generate.ground.Community;
import org.communitycontrol.examples.commandline.generate.ground.Spot;
import org.communitycontrol.examples.commandline.generate.ground.SpotDraw;
import org.communitycontrol.examples.commandline.generate.people.Dwelling;
import org.communitycontrol.examples.commandline.generate.people.Families;
import org.communitycontrol.examples.commandline.generate.people.Identities;
import org.communitycontrol.examples.commandline.generate.people.RegisterLines;
import org.communitycontrol.examples.commandline.generate.people.Resident;
import org.communitycontrol.examples.commandline.generate.visits.Arrival;
import org.communitycontrol.examples.commandline.generate.visits.DailyChecks;
import org.communitycontrol.examples.commandline.generate.visits.Diary;
import org.communitycontrol.examples.commandline.generate.visits.DutyRota;
import org.communitycontrol.examples.commandline.generate.visits.Roster;
import org.communitycontrol.examples.commandline.generate.visits.Rounds;
import org.communitycontrol.examples.commandline.generate.visits.Visit;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.people.KeyGroup;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;

/** Makes communities up one after the other, writes their lines and keeps the truth about them. */
final class CommunityWriter {

    private static final int TROUBLED_EVERY = 5;
    private static final int CITY_DIGITS = 4;
    private static final int COUNTY_DIGITS = 6;

    private final GeneratorSettings settings;
    private final Truth truth;
    private final Sheet households;
    private final Sheet persons;
    private final Sheet facts;
    private final Sheet duties;
    private final LocalDate first;
    private final SortedSet<String> keyGroups;
    private final Serials serials = new Serials();
    private final Identities identities = Identities.ofRun();

    CommunityWriter(
            GeneratorSettings settings, Truth truth, Sheet households, Sheet persons, Sheet facts, Sheet duties) {
        this.settings = settings;
        this.truth = truth;
        this.households = households;
        this.persons = persons;
        this.facts = facts;
        this.duties = duties;
        this.first = settings.asOf().minusDays(settings.days() - 1L);
        this.keyGroups = new TreeSet<>(
                settings.rule().keyGroups().stream().map(KeyGroup::code).toList());
    }

    void write(Community community, int size, int index, Random random) throws IOException {
        boolean troubled = index % TROUBLED_EVERY == 0;
        Roster roster = Roster.of(community, serials.worker(), first, settings.asOf(), troubled);
        serials.skipWorkers(roster.workers().size());
        DutyRota rota = DutyRota.of(roster, first, settings.asOf(), troubled);
        duties.write(rota.rows());
        truth.onDuty(rota);
        truth.lies(community.code().substring(0, COUNTY_DIGITS));
        Diary diary = new Diary(random, roster, settings.asOf(), serials.fact(), truth.tally());
        Rounds rounds = new Rounds(random, diary, first, settings.asOf());
        rounds.assign(roster);
        Families families = new Families(
                random, identities.in(community.code().substring(0, CITY_DIGITS), random), settings.asOf());
        List<Dwelling> dwellings = dwellings(community, size, families, random);
        List<Dwelling> notVisited = new ArrayList<>();
        DailyChecks checks = new DailyChecks(random, diary, keyGroups);
        for (Dwelling dwelling : dwellings) {
            truth.registered(
                    dwelling, !dwelling.grid().isEmpty() && roster.isAnswered(dwelling.grid(), settings.asOf()));
            List<Visit> visits = rounds.visit(dwelling);
            if (visits.isEmpty()) {
                notVisited.add(dwelling);
            }
            truth.count(
                    dwelling,
                    CoverageUnit.HOUSEHOLD,
                    Visit.together(visits, since(settings.rule().householdScreeningDays()), settings.asOf()));
            check(dwelling, checks);
        }
        Spoiler spoiler = new Spoiler(random, settings.asOf(), families, dwellings, notVisited, serials);
        writeLines(dwellings, diary, spoiler, random);
    }

    private void check(Dwelling dwelling, DailyChecks checks) {
        for (Resident resident : dwelling.residents()) {
            List<Visit> visits = checks.check(resident, dwelling.grid(), first, settings.asOf());
            if (resident.isIn(keyGroups, settings.asOf())) {
                truth.count(
                        dwelling,
                        CoverageUnit.KEY_PERSON,
                        Visit.together(visits, since(settings.rule().keyGroupMonitoringDays()), settings.asOf()));
            }
        }
    }

    /** A dwelling whose grid is not on the map stays in its community: a wrong code does not make it vanish. */
    private void registerWithoutGrid(String community) {
        Dwelling next = new Dwelling(serials.peekHousehold(), community, "", "", Spot.UNKNOWN, List.of());
        truth.registered(next, false);
        truth.count(next, CoverageUnit.HOUSEHOLD, Disposition.NOT_YET);
    }

    private LocalDate since(int days) {
        return settings.asOf().minusDays(days - 1L);
    }

    private List<Dwelling> dwellings(Community community, int size, Families families, Random random) {
        List<GridBoundary> grids = community.grids();
        double[] until = weights(grids, random);
        List<Dwelling> dwellings = new ArrayList<>();
        int grid = 0;
        for (int i = 0; i < size; i++) {
            while (grid < grids.size() - 1 && i >= size * until[grid]) {
                grid++;
            }
            dwellings.add(dwelling(community, grid, families, random));
        }
        return dwellings;
    }

    private Dwelling dwelling(Community community, int at, Families families, Random random) {
        List<GridBoundary> grids = community.grids();
        GridBoundary grid = grids.get(at);
        int draw = random.nextInt(2000);
        boolean unplaced = draw < 10;
        boolean notMeasured = draw < 50;
        boolean misplaced = draw >= 50 && draw < 54 && grids.size() > 1;
        GridBoundary liesIn = misplaced ? grids.get((at + 1) % grids.size()) : grid;
        Spot spot = notMeasured ? Spot.UNKNOWN : SpotDraw.inside(liesIn, random);
        List<Resident> residents = families.next(serials.person());
        serials.skipPersons(residents.size());
        String address = "示例路" + (1 + random.nextInt(180)) + "号" + (1 + random.nextInt(9)) + "幢"
                + (1 + random.nextInt(18)) + "0" + (1 + random.nextInt(4)) + "室";
        Dwelling dwelling = new Dwelling(
                serials.nextHousehold(), community.code(), unplaced ? "" : grid.id(), address, spot, residents);
        if (misplaced && spot.isKnown()) {
            truth.misplaced(dwelling, liesIn.id());
        }
        return dwelling;
    }

    /** Which part of the households live in the grids up to each one: as the root of the land, and as chance has it. */
    private static double[] weights(List<GridBoundary> grids, Random random) {
        double[] until = new double[grids.size()];
        double sum = 0;
        for (int i = 0; i < until.length; i++) {
            sum += Math.sqrt(SpotDraw.area(grids.get(i))) * (0.75 + 0.5 * random.nextDouble());
            until[i] = sum;
        }
        for (int i = 0; i < until.length; i++) {
            until[i] /= sum;
        }
        return until;
    }

    private void writeLines(List<Dwelling> dwellings, Diary diary, Spoiler spoiler, Random random) throws IOException {
        List<Resident> residents = new ArrayList<>();
        List<String> homes = new ArrayList<>();
        List<String> people = new ArrayList<>();
        for (Dwelling dwelling : dwellings) {
            homes.add(RegisterLines.household(dwelling));
            for (Resident resident : dwelling.residents()) {
                residents.add(resident);
                people.add(RegisterLines.person(resident, dwelling.id()));
            }
        }
        List<String> written = Arrival.lines(diary.facts(), random, truth.tally());
        if (dwellings.isEmpty()) {
            facts.write(written);
        } else {
            households.write(homes, random, mistake -> {
                if (mistake == Mistake.HOUSEHOLD_GRID) {
                    registerWithoutGrid(dwellings.get(0).community());
                }
                return spoiler.household(mistake);
            });
            persons.write(people, random, mistake -> spoiler.person(mistake, residents));
            facts.write(written, random, mistake -> spoiler.fact(mistake, diary));
        }
        serials.goOnFromFact(diary.nextSerial());
    }
}
