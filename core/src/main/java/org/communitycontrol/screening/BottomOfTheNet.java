package org.communitycontrol.screening;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.people.Household;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.territory.Responsibility;

/** Finds the dwellings and persons for whom no worker answers on a day. */
public final class BottomOfTheNet {

    private BottomOfTheNet() {}

    /**
     * Returns every gap: dwellings by identifier, then persons by identifier.
     *
     * <p>A dwelling is held by the net if it lies in a grid and at least one worker answers for the grid on {@code asOf};
     * a person is held if the dwelling is.
     */
    @ImplementsClauses({ClauseIds.C_2_4, ClauseIds.C_2_14})
    public static List<NetGap> gaps(CommunityRegister register, LocalDate asOf, Responsibility responsibility) {
        ImmutableList.Builder<NetGap> gaps = ImmutableList.builder();
        register.households()
                .values()
                .forEach(home -> kind(home, asOf, responsibility)
                        .ifPresent(kind -> gaps.add(
                                gap(kind, NetGap.Subject.HOUSEHOLD, home.id().value(), home))));
        register.persons().values().forEach(person -> {
            Household home = register.home(person);
            kind(home, asOf, responsibility)
                    .ifPresent(kind -> gaps.add(
                            gap(kind, NetGap.Subject.PERSON, person.id().value(), home)));
        });
        return gaps.build();
    }

    private static Optional<NetGap.Kind> kind(Household home, LocalDate asOf, Responsibility responsibility) {
        Optional<GridCode> grid = home.grid();
        if (grid.isEmpty()) {
            return Optional.of(NetGap.Kind.NO_GRID);
        }
        return responsibility.workersFor(grid.get(), asOf).isEmpty()
                ? Optional.of(NetGap.Kind.NO_RESPONSIBLE_WORKER)
                : Optional.empty();
    }

    private static NetGap gap(NetGap.Kind kind, NetGap.Subject subject, String id, Household home) {
        return NetGap.builder()
                .kind(kind)
                .subject(subject)
                .id(id)
                .community(home.community())
                .grid(home.grid())
                .build();
    }
}
