package org.communitycontrol.reporting.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.communitycontrol.partition.Part;
import org.communitycontrol.screening.NetGap;
import org.communitycontrol.screening.UnitStatus;
import org.communitycontrol.territory.Responsibility;

/** Joins what is still to do with the holes in the net, and says who answers. */
public final class Gaps {

    private Gaps() {}

    /**
     * Returns one gap for each expected unit of {@code statuses} that is not done and one for each of {@code net}, in the
     * order of {@link Gap}.
     *
     * @param asOf the day whose workers answer
     */
    public static List<Gap> of(
            Collection<UnitStatus> statuses, Collection<NetGap> net, Responsibility responsibility, LocalDate asOf) {
        List<Gap> gaps = new ArrayList<>();
        for (UnitStatus status : statuses) {
            if (status.disposition().role() == Part.Role.OUTSTANDING) {
                gaps.add(Gap.builder()
                        .kind(GapKind.NOT_DONE)
                        .subject(subjectOf(status))
                        .id(status.id())
                        .community(status.community())
                        .grid(status.grid())
                        .addAllWorkers(status.grid()
                                .map(grid -> responsibility.workersFor(grid, asOf))
                                .orElseGet(Collections::emptySortedSet))
                        .disposition(status.disposition())
                        .build());
            }
        }
        for (NetGap gap : net) {
            gaps.add(Gap.builder()
                    .kind(kindOf(gap))
                    .subject(subjectOf(gap))
                    .id(gap.id())
                    .community(gap.community())
                    .grid(gap.grid())
                    .build());
        }
        return gaps.stream().sorted().toList();
    }

    private static GapSubject subjectOf(UnitStatus status) {
        return switch (status.unit()) {
            case HOUSEHOLD -> GapSubject.HOUSEHOLD;
            case KEY_PERSON -> GapSubject.KEY_PERSON;
        };
    }

    private static GapSubject subjectOf(NetGap gap) {
        return switch (gap.subject()) {
            case HOUSEHOLD -> GapSubject.HOUSEHOLD;
            case PERSON -> GapSubject.PERSON;
        };
    }

    private static GapKind kindOf(NetGap gap) {
        return switch (gap.kind()) {
            case NO_GRID -> GapKind.NO_GRID;
            case NO_RESPONSIBLE_WORKER -> GapKind.NO_RESPONSIBLE_WORKER;
        };
    }
}
