package org.communitycontrol.examples.commandline.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.communitycontrol.examples.commandline.generate.Sheet.BadLine;
import org.communitycontrol.examples.commandline.generate.ground.Padded;
import org.communitycontrol.examples.commandline.generate.ground.Spot;
import org.communitycontrol.examples.commandline.generate.people.Dwelling;
import org.communitycontrol.examples.commandline.generate.people.Families;
import org.communitycontrol.examples.commandline.generate.people.JsonLine;
import org.communitycontrol.examples.commandline.generate.people.RegisterLines;
import org.communitycontrol.examples.commandline.generate.people.Resident;
import org.communitycontrol.examples.commandline.generate.visits.Diary;
import org.communitycontrol.examples.commandline.generate.visits.Fact;

/**
 * Makes the bad lines of one community.
 *
 * <p>A bad line concerns nothing that a good line needs: a bad household has no persons and no visits, so that one
 * mistake gives one finding. Whoever uses a bad line all the same gets other counts: bad persons are in a key group, and
 * bad visits say that a household was screened which was not visited.
 */
final class Spoiler {

    private static final String FEBRUARY_30 = "2020-02-30";

    private final Random random;
    private final LocalDate asOf;
    private final Families families;
    private final List<Dwelling> dwellings;
    private final List<Dwelling> notVisited;
    private final Serials serials;

    Spoiler(
            Random random,
            LocalDate asOf,
            Families families,
            List<Dwelling> dwellings,
            List<Dwelling> notVisited,
            Serials serials) {
        this.random = random;
        this.asOf = asOf;
        this.families = families;
        this.dwellings = dwellings;
        this.notVisited = notVisited.isEmpty() ? dwellings : notVisited;
        this.serials = serials;
    }

    BadLine household(Mistake mistake) {
        int model = random.nextInt(dwellings.size());
        Dwelling like = dwellings.get(model);
        boolean repeated = mistake == Mistake.HOUSEHOLD_REPEATED;
        String id = repeated ? like.id() : serials.nextHousehold();
        String grid = switch (mistake) {
            case HOUSEHOLD_GRID -> like.community() + "998";
            case HOUSEHOLD_GRID_ELSEWHERE -> like.community().substring(0, 9) + "997001";
            default -> like.grid();
        };
        Spot spot = switch (mistake) {
            case HOUSEHOLD_LATITUDE -> new Spot(1_180_850_000L, 944_385_000L);
            default -> Spot.UNKNOWN;
        };
        String address = like.address() + "后座";
        String line = RegisterLines.household(new Dwelling(id, like.community(), grid, address, spot, List.of()));
        String spoilt = switch (mistake) {
            case HOUSEHOLD_CUT -> cut(line);
            case HOUSEHOLD_MEMBER -> withMember(line, "\"storeys\":6");
            case HOUSEHOLD_COMMUNITY -> line.replace("\"community\":\"" + like.community() + "\",", "");
            default -> line;
        };
        return new BadLine(spoilt, mistake, repeated ? model + 1 : 0);
    }

    BadLine person(Mistake mistake, List<Resident> residents) {
        Resident extra = families.extra(serials.nextPersonNumber(), 30 + random.nextInt(20), Families.RETURNEE);
        Dwelling home = dwellings.get(random.nextInt(dwellings.size()));
        String line = RegisterLines.person(extra, mistake == Mistake.PERSON_HOUSEHOLD ? "H-NOBODY" : home.id());
        int earlier = residents.isEmpty() ? 0 : random.nextInt(residents.size());
        String spoilt = switch (mistake) {
            case PERSON_CUT -> cut(line);
            case PERSON_DATE -> line.replace(quoted(extra.birth()), '"' + FEBRUARY_30 + '"');
            case PERSON_CHECK -> line.replace(extra.residentId(), wrongCheck(extra.residentId()));
            case PERSON_REPEATED ->
                line.replace(
                        extra.id(),
                        residents.isEmpty()
                                ? extra.id()
                                : residents.get(earlier).id());
            case PERSON_SEX -> line.replace("\"sex\":\"", "\"sex\":\"x");
            case PERSON_MEMBER -> withMember(line, "\"height\":172");
            case PERSON_DAYS -> line.replace(quoted(asOf.plusDays(10)), quoted(asOf.minusDays(20)));
            case PERSON_BIRTH ->
                line.replace(quoted(extra.birth()), quoted(extra.birth().minusYears(1)));
            default -> line;
        };
        return new BadLine(spoilt, mistake, mistake == Mistake.PERSON_REPEATED ? earlier + 1 : 0);
    }

    BadLine fact(Mistake mistake, Diary diary) {
        Dwelling home = notVisited.get(random.nextInt(notVisited.size()));
        String subject = mistake == Mistake.FACT_SUBJECT ? "H-NOBODY" : home.id();
        String outcome = switch (mistake) {
            case FACT_VERIFIER -> "vacant-verified";
            case FACT_APPROVER -> "excluded";
            case FACT_DISPOSITION -> "Screened";
            default -> "screened";
        };
        String payload = JsonLine.of(json -> {
            json.writeStringField("disposition", outcome);
            if (mistake == Mistake.FACT_APPROVER) {
                json.writeStringField("reason", "unit-demolished");
            } else if (mistake == Mistake.FACT_MEMBER) {
                json.writeNumberField("temperature", 36);
            }
        });
        Fact fact = new Fact(
                diary.nextId(),
                "household-visit",
                "household",
                subject,
                asOf,
                diary.moment(asOf, 0),
                diary.anyWorker(),
                payload);
        String line = fact.line();
        String spoilt = switch (mistake) {
            case FACT_CUT -> cut(line);
            case FACT_DATE -> line.replace(quoted(asOf), '"' + FEBRUARY_30 + '"');
            case FACT_MOMENT ->
                line.replace(
                        fact.recordedAt().toString(),
                        fact.recordedAt().toString().replace("Z", ""));
            default -> line;
        };
        return new BadLine(spoilt, mistake, 0);
    }

    private static String cut(String line) {
        return line.substring(0, line.length() * 2 / 3);
    }

    private static String withMember(String line, String member) {
        return line.substring(0, line.length() - 1) + ',' + member + '}';
    }

    private static String quoted(LocalDate day) {
        return "\"" + day + '"';
    }

    private static String wrongCheck(String residentId) {
        int last = residentId.length() - 1;
        return residentId.substring(0, last) + (residentId.charAt(last) == '0' ? '1' : '0');
    }

    /** Numbers of a run that no two records share. Not for use by several threads. */
    static final class Serials {

        private long household = 1;
        private long person = 1;
        private long worker = 1;
        private long fact = 1;

        String nextHousehold() {
            String next = peekHousehold();
            household++;
            return next;
        }

        String peekHousehold() {
            return "H-" + Padded.number(household, 5);
        }

        long nextPersonNumber() {
            return person++;
        }

        void skipPersons(int number) {
            person += number;
        }

        long person() {
            return person;
        }

        long worker() {
            return worker;
        }

        void skipWorkers(int number) {
            worker += number;
        }

        long fact() {
            return fact;
        }

        void goOnFromFact(long number) {
            fact = number;
        }
    }
}
