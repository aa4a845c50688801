package org.communitycontrol.access;

import java.time.LocalDate;
import java.time.LocalTime;
import org.communitycontrol.days.Bound;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.surveillance.Temperature;

/** Passages and rules that the tests of access share. */
final class AccessExamples {

    static final LocalDate OUT = LocalDate.of(2020, 5, 21);
    static final LocalTime EIGHT = LocalTime.of(8, 0);

    /** W11: one person a household in two days, at most two hours; too long an outing cancels the next. */
    static final AccessRule SHULAN =
            rule().outingMinutes(120).outingsCancelledByOvertime(1).build();

    private AccessExamples() {}

    static Passage wayOut(LocalDate day) {
        return wayOut(day, EIGHT);
    }

    static Passage wayOut(LocalDate day, LocalTime time) {
        return passage(day, "resident", Direction.OUT)
                .id("out")
                .time(time)
                .household(new HouseholdId("H1"))
                .build();
    }

    static PassageBuilder passage(LocalDate day, String kind, Direction direction) {
        return new PassageBuilder(day, kind, direction);
    }

    /** A builder that sets each attribute once cannot take a default back; this one can. */
    static final class PassageBuilder {
        private final Passage.Builder builder = Passage.builder();
        private String id = "passage";
        private LocalTime time = EIGHT;

        PassageBuilder(LocalDate day, String kind, Direction direction) {
            builder.gate("G1").date(day).kind(new PassageKind(kind)).direction(direction);
        }

        PassageBuilder id(String value) {
            id = value;
            return this;
        }

        PassageBuilder time(LocalTime value) {
            time = value;
            return this;
        }

        PassageBuilder household(HouseholdId value) {
            builder.household(value);
            return this;
        }

        PassageBuilder person(PersonId value) {
            builder.person(value);
            return this;
        }

        PassageBuilder temperature(String value) {
            builder.temperature(Temperature.parse(value));
            return this;
        }

        PassageBuilder passShown(boolean value) {
            builder.passShown(value);
            return this;
        }

        Passage build() {
            return builder.id(id).time(time).build();
        }
    }

    static RuleBuilder rule() {
        return new RuleBuilder();
    }

    /** Once in two days, no limit of time, nothing measured, unless said otherwise. */
    static final class RuleBuilder {
        private final AccessRule.Builder builder = AccessRule.builder()
                .putKind(PassageKind.RESIDENT, KindRule.HOUSEHOLD_BUDGET)
                .outingEveryDays(2)
                .temperatureBound(Bound.AT_LEAST)
                .flaggedExits(5)
                .flaggedBound(Bound.AT_LEAST);
        private int cancelled;
        private Bound outingBound = Bound.NOT_EXCEEDING;

        RuleBuilder outingMinutes(int value) {
            builder.outingMinutes(value);
            return this;
        }

        RuleBuilder outingBound(Bound value) {
            outingBound = value;
            return this;
        }

        RuleBuilder outingsCancelledByOvertime(int value) {
            cancelled = value;
            return this;
        }

        RuleBuilder temperatureThreshold(String value) {
            builder.temperatureThreshold(Temperature.parse(value));
            return this;
        }

        RuleBuilder openFrom(LocalTime value) {
            builder.openFrom(value);
            return this;
        }

        RuleBuilder openUntil(LocalTime value) {
            builder.openUntil(value);
            return this;
        }

        RuleBuilder putKind(PassageKind kind, KindRule value) {
            builder.putKind(kind, value);
            return this;
        }

        RuleBuilder addEmergencyKinds(PassageKind kind) {
            builder.addEmergencyKinds(kind);
            return this;
        }

        AccessRule build() {
            return builder.outingBound(outingBound)
                    .outingsCancelledByOvertime(cancelled)
                    .build();
        }
    }
}
