package org.communitycontrol.examples.commandline.generate.visits;

import static org.communitycontrol.screening.Disposition.ABSENT;
import static org.communitycontrol.screening.Disposition.REFUSED;
import static org.communitycontrol.screening.Disposition.SCREENED;
import static org.communitycontrol.screening.Disposition.UNREACHABLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.communitycontrol.examples.commandline.generate.people.Resident;
import org.communitycontrol.examples.commandline.generate.visits.Diary.Called;

/** The daily checks of key persons. */
public final class DailyChecks {

    private final Random random;
    private final Diary diary;
    private final Set<String> keyGroups;

    /** Prepares checks of the members of {@code keyGroups}. */
    public DailyChecks(Random random, Diary diary, Set<String> keyGroups) {
        this.random = random;
        this.diary = diary;
        this.keyGroups = keyGroups;
    }

    /** Writes down the checks of a person from {@code first} to {@code last}; returns those that stand. */
    public List<Visit> check(Resident resident, String grid, LocalDate first, LocalDate last) {
        List<Visit> visits = new ArrayList<>();
        boolean forgotten = random.nextInt(100) < 2;
        for (LocalDate day = first; !day.isAfter(last) && !forgotten; day = day.plusDays(1)) {
            if (resident.isIn(keyGroups, day)) {
                visits.addAll(checkOn(Called.person(resident.id(), grid), day));
            }
        }
        return visits;
    }

    /** Parts of a thousand; what is left is not checked. */
    private List<Visit> checkOn(Called called, LocalDate day) {
        int draw = random.nextInt(1000);
        if (draw < 900) {
            return List.of(diary.call(called, day, random.nextInt(2), SCREENED));
        } else if (draw < 920) {
            Visit morning = diary.call(called, day, 0, ABSENT);
            return List.of(morning, diary.call(called, day, 1, SCREENED));
        } else if (draw < 930) {
            Visit morning = diary.call(called, day, 0, SCREENED);
            return List.of(morning, diary.call(called, day, 1, UNREACHABLE));
        } else if (draw < 945) {
            return List.of(diary.call(called, day, 1, ABSENT));
        } else if (draw < 955) {
            return List.of(diary.call(called, day, 1, UNREACHABLE));
        } else if (draw < 958) {
            return List.of(diary.call(called, day, 1, REFUSED));
        } else if (draw < 960) {
            return List.of(diary.contradict(diary.call(called, day, 0, SCREENED), ABSENT));
        } else if (draw < 962) {
            Visit visit = diary.call(called, day, 0, ABSENT);
            return List.of(diary.correct(called, visit, SCREENED, day));
        } else if (draw < 964) {
            Visit visit = diary.call(called, day, 0, SCREENED);
            diary.retract(called.type(), called.id(), visit.fact(), visit.recordedAt());
        }
        return List.of();
    }
}
