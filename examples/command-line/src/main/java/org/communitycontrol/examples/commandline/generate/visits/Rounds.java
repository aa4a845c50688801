package org.communitycontrol.examples.commandline.generate.visits;

import static org.communitycontrol.screening.Disposition.ABSENT;
import static org.communitycontrol.screening.Disposition.EXCLUDED;
import static org.communitycontrol.screening.Disposition.MOVED;
import static org.communitycontrol.screening.Disposition.REFUSED;
import static org.communitycontrol.screening.Disposition.SCREENED;
import static org.communitycontrol.screening.Disposition.UNREACHABLE;
import static org.communitycontrol.screening.Disposition.VACANT_VERIFIED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.communitycontrol.examples.commandline.generate.people.Dwelling;
import org.communitycontrol.examples.commandline.generate.visits.Diary.Called;
import org.communitycontrol.examples.commandline.generate.visits.Roster.Turn;
import org.communitycontrol.screening.Disposition;

/** The workers' door-to-door rounds: what happens to each household from the first day to the last. */
public final class Rounds {

    private final Random random;
    private final Diary diary;
    private final LocalDate first;
    private final LocalDate asOf;
    private final Map<String, Pace> paces = new HashMap<>();

    /** Prepares rounds from {@code first} to {@code asOf}, both included. */
    public Rounds(Random random, Diary diary, LocalDate first, LocalDate asOf) {
        this.random = random;
        this.diary = diary;
        this.first = first;
        this.asOf = asOf;
    }

    /** Writes down who answers for which grid, and where somebody is missing an assignment that was a mistake. */
    public void assign(Roster roster) {
        for (Turn turn : roster.turns()) {
            diary.assign(turn);
        }
        for (Turn turn : roster.turns()) {
            if (!roster.isAnswered(turn.grid(), asOf)) {
                Fact mistake = diary.assign(new Turn(turn.grid(), diary.anyWorker(), asOf.minusDays(1), LocalDate.MAX));
                diary.retract("grid", turn.grid(), mistake.id(), mistake.recordedAt());
            }
        }
    }

    /** Writes down the visits to a household and returns those that stand. */
    public List<Visit> visit(Dwelling dwelling) {
        Called called = Called.household(dwelling.id(), dwelling.grid());
        Pace pace = paces.computeIfAbsent(String.valueOf(dwelling.grid()), grid -> pace());
        int draw = random.nextInt(1000);
        if (pace == Pace.BEHIND && random.nextInt(10) < 4) {
            return List.of();
        }
        if (dwelling.residents().isEmpty()) {
            return empty(called, pace == Pace.THOROUGH ? 0 : draw);
        }
        return pace == Pace.THOROUGH && draw >= 870 && !leavesTheDenominator(draw)
                ? screenedAtLast(called)
                : occupied(called, draw);
    }

    /** Of six grids about one is finished and one is far behind, so that a map has something to show. */
    private Pace pace() {
        return switch (random.nextInt(6)) {
            case 0 -> Pace.THOROUGH;
            case 1 -> Pace.BEHIND;
            default -> Pace.ORDINARY;
        };
    }

    private static boolean leavesTheDenominator(int draw) {
        return draw >= 930 && draw < 952;
    }

    private List<Visit> empty(Called called, int draw) {
        if (draw < 880) {
            return List.of(diary.call(called, day(), 0, VACANT_VERIFIED));
        }
        return draw < 940 ? attempts(called, day()) : List.of();
    }

    /** Parts of a thousand households; what is left is not visited. */
    private List<Visit> occupied(Called called, int draw) {
        if (draw < 760) {
            return List.of(diary.call(called, day(), random.nextInt(2), SCREENED));
        } else if (draw < 870) {
            return screenedAtLast(called);
        } else if (draw < 905) {
            return attempts(called, day());
        } else if (draw < 930) {
            return thenAlso(called, SCREENED, attempt());
        } else if (draw < 944) {
            return List.of(diary.call(called, day(), 0, MOVED));
        } else if (draw < 952) {
            return List.of(diary.call(called, day(), 0, EXCLUDED));
        } else if (draw < 956) {
            List<Visit> visits = new ArrayList<>(thenAlso(called, SCREENED, MOVED));
            visits.add(diary.call(called, asOf, 1, ABSENT));
            return visits;
        } else if (draw < 960) {
            return thenAlso(called, VACANT_VERIFIED, SCREENED);
        } else if (draw < 966) {
            return List.of(diary.call(called, first.minusDays(1), 0, SCREENED));
        } else if (draw < 970) {
            return corrected(called);
        } else if (draw < 973) {
            Visit visit = diary.call(called, day(), 0, SCREENED);
            diary.retract(called.type(), called.id(), visit.fact(), visit.recordedAt());
            return List.of();
        } else if (draw < 977) {
            return List.of(diary.contradict(diary.call(called, day(), 0, attempt()), SCREENED));
        }
        return List.of();
    }

    private List<Visit> screenedAtLast(Called called) {
        List<Visit> visits = new ArrayList<>();
        LocalDate day = day();
        boolean sameDay = random.nextInt(10) < 3;
        visits.add(diary.call(called, day, 0, attempt()));
        if (!sameDay && day.isBefore(asOf)) {
            day = day.plusDays(1);
            if (random.nextInt(3) == 0) {
                visits.add(diary.call(called, day, 0, attempt()));
            }
        }
        visits.add(diary.call(called, day, 1, SCREENED));
        return visits;
    }

    private List<Visit> attempts(Called called, LocalDate start) {
        List<Visit> visits = new ArrayList<>();
        int tries = 1 + random.nextInt(3);
        LocalDate day = start;
        for (int i = 0; i < tries && !day.isAfter(asOf); i++) {
            visits.add(diary.call(called, day, random.nextInt(2), attempt()));
            day = day.plusDays(1 + random.nextInt(3));
        }
        return visits;
    }

    private List<Visit> thenAlso(Called called, Disposition before, Disposition after) {
        LocalDate day = day();
        Visit one = diary.call(called, day, 0, before);
        LocalDate next = day.isBefore(asOf) ? day.plusDays(1) : day;
        return List.of(one, diary.call(called, next, 1, after));
    }

    private List<Visit> corrected(Called called) {
        if (random.nextBoolean()) {
            Visit tooEarly = diary.call(called, first.minusDays(1), 0, SCREENED);
            return List.of(diary.correct(called, tooEarly, SCREENED, first));
        }
        Disposition wrong = random.nextBoolean() ? SCREENED : REFUSED;
        Visit visit = diary.call(called, day(), 0, wrong);
        return List.of(diary.correct(called, visit, wrong == SCREENED ? ABSENT : SCREENED, visit.occurredOn()));
    }

    private Disposition attempt() {
        int draw = random.nextInt(20);
        return draw < 13 ? ABSENT : draw < 17 ? UNREACHABLE : REFUSED;
    }

    /** Early days are likelier: of two draws, the earlier. */
    private LocalDate day() {
        int days = (int) (asOf.toEpochDay() - first.toEpochDay()) + 1;
        return first.plusDays(Math.min(random.nextInt(days), random.nextInt(days)));
    }

    /** How far the workers of a grid have come. */
    private enum Pace {
        THOROUGH,
        ORDINARY,
        BEHIND
    }
}
