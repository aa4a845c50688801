package org.communitycontrol.json.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communitycontrol.access.AccessRule;
import org.communitycontrol.access.KindRule;
import org.communitycontrol.access.PassageKind;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.linkage.LinkageRule;
import org.communitycontrol.linkage.PartnerKind;
import org.communitycontrol.measures.MeasureEntry;
import org.communitycontrol.measures.MeasureRow;
import org.communitycontrol.measures.MeasureRule;
import org.communitycontrol.observation.ExposureKind;
import org.communitycontrol.observation.InterruptionEffect;
import org.communitycontrol.observation.ObservationRule;
import org.communitycontrol.observation.Phase;
import org.communitycontrol.observation.ReleaseReason;
import org.communitycontrol.people.keygroup.KeyGroupRule;
import org.communitycontrol.screening.record.CompletenessRule;
import org.communitycontrol.screening.record.ScreeningItem;
import org.communitycontrol.surveillance.ReadingRule;
import org.communitycontrol.surveillance.Temperature;

/** Rules that were never checked at construction, as a host may make its own. */
public final class UncheckedRules {

    private UncheckedRules() {}

    /** Returns every constraint that fires, after checking that construction refuses the same values. */
    static Set<String> fired() {
        Set<String> fired = new TreeSet<>();
        for (int bad : new int[] {-1, 367}) {
            access(fired, "outingEveryDays", bad, 0, 5);
            access(fired, "outingsCancelledByOvertime", 2, bad, 5);
            access(fired, "flaggedExits", 2, 0, bad);
            keyGroup(fired, "elderAge", bad, 14, 14);
            keyGroup(fired, "returneeDays", 60, bad, 14);
            keyGroup(fired, "contactDays", 60, 14, bad);
            linkage(fired, "adultAge", bad, 14);
            linkage(fired, "participationDays", 18, bad);
            measures(fired, bad);
            observation(fired, bad);
        }
        LinkageRule shipped = shipped(LinkageRule.KIND, "cn-linkage-2020-02-16");
        fires(
                fired,
                "LinkageRule",
                "parties",
                new Linkage(List.of(), shipped.doctors(), 18, Bound.AT_LEAST, DayCount.START_INCLUDED, 14),
                () -> LinkageRule.builder()
                        .addAllDoctors(shipped.doctors())
                        .adultAge(18)
                        .adultAgeBound(Bound.AT_LEAST)
                        .birthday(DayCount.START_INCLUDED)
                        .participationDays(14)
                        .build());
        fires(
                fired,
                "LinkageRule",
                "doctors",
                new Linkage(shipped.parties(), List.of(), 18, Bound.AT_LEAST, DayCount.START_INCLUDED, 14),
                () -> LinkageRule.builder()
                        .addAllParties(shipped.parties())
                        .adultAge(18)
                        .adultAgeBound(Bound.AT_LEAST)
                        .birthday(DayCount.START_INCLUDED)
                        .participationDays(14)
                        .build());
        fires(
                fired,
                "CompletenessRule",
                "items",
                new Completeness(List.of()),
                () -> CompletenessRule.builder().build());
        return fired;
    }

    private static void access(Set<String> fired, String member, int every, int cancelled, int flagged) {
        fires(
                fired,
                "AccessRule",
                member,
                new Access(every, cancelled, flagged),
                () -> AccessRule.builder()
                        .outingEveryDays(every)
                        .outingBound(Bound.NOT_EXCEEDING)
                        .outingsCancelledByOvertime(cancelled)
                        .temperatureBound(Bound.AT_LEAST)
                        .flaggedExits(flagged)
                        .flaggedBound(Bound.AT_LEAST)
                        .build());
    }

    private static void keyGroup(Set<String> fired, String member, int age, int returnee, int contact) {
        fires(
                fired,
                "KeyGroupRule",
                member,
                new KeyGroups(
                        age,
                        Bound.AT_LEAST,
                        DayCount.START_INCLUDED,
                        returnee,
                        DayCount.START_EXCLUDED,
                        contact,
                        DayCount.START_EXCLUDED),
                () -> KeyGroupRule.builder()
                        .elderAge(age)
                        .elderAgeBound(Bound.AT_LEAST)
                        .birthday(DayCount.START_INCLUDED)
                        .returneeDays(returnee)
                        .returneeDayCount(DayCount.START_EXCLUDED)
                        .contactDays(contact)
                        .contactDayCount(DayCount.START_EXCLUDED)
                        .build());
    }

    private static void linkage(Set<String> fired, String member, int age, int days) {
        LinkageRule shipped = shipped(LinkageRule.KIND, "cn-linkage-2020-02-16");
        fires(
                fired,
                "LinkageRule",
                member,
                new Linkage(shipped.parties(), shipped.doctors(), age, Bound.AT_LEAST, DayCount.START_INCLUDED, days),
                () -> LinkageRule.builder()
                        .addAllParties(shipped.parties())
                        .addAllDoctors(shipped.doctors())
                        .adultAge(age)
                        .adultAgeBound(Bound.AT_LEAST)
                        .birthday(DayCount.START_INCLUDED)
                        .participationDays(days)
                        .build());
    }

    private static void measures(Set<String> fired, int review) {
        MeasureRule shipped = shipped(MeasureRule.KIND, "cn-community-measures-2020-01-24");
        fires(
                fired,
                "MeasureRule",
                "reviewDays",
                new Measures(shipped.measures(), shipped.rows(), review),
                () -> MeasureRule.builder()
                        .addAllMeasures(shipped.measures())
                        .addAllRows(shipped.rows())
                        .reviewDays(review)
                        .build());
    }

    private static void observation(Set<String> fired, int extension) {
        ObservationRule shipped = shipped(ObservationRule.KIND, "cn-home-observation-2020-01-24");
        fires(
                fired,
                "ObservationRule",
                "extensionDays",
                new Observed(
                        shipped.dayCount(),
                        shipped.startPriority(),
                        shipped.courses(),
                        shipped.readings(),
                        false,
                        extension,
                        shipped.interruption(),
                        Set.of()),
                () -> ObservationRule.builder()
                        .dayCount(shipped.dayCount())
                        .addAllStartPriority(shipped.startPriority())
                        .putAllCourses(shipped.courses())
                        .readings(shipped.readings())
                        .exitCheckRequired(false)
                        .extensionDays(extension)
                        .interruption(shipped.interruption())
                        .build());
    }

    private static <P> P shipped(PolicyKind<P> kind, String id) {
        return ShippedPacks.book()
                .pack(kind, new PolicyId(id))
                .orElseThrow()
                .periods()
                .get(0)
                .parameters();
    }

    private static void fires(
            Set<String> fired, String type, String member, Object unchecked, ThrowingCallable construction) {
        for (Finding finding : Constraints.check(unchecked)) {
            assertThat(finding.place().pointer()).isEqualTo("/" + member);
            fired.add(type + "." + member
                    + switch (finding.code()) {
                        case "constraint-min" -> " Min";
                        case "constraint-max" -> " Max";
                        default -> " NotEmpty";
                    });
        }
        assertThatThrownBy(construction)
                .isInstanceOfSatisfying(
                        DomainException.InvalidValue.class,
                        refused -> assertThat(refused.field()).isEqualTo(member));
    }

    /** Numbers of a gate. */
    public record Access(int outingEveryDays, int outingsCancelledByOvertime, int flaggedExits) implements AccessRule {
        @Override
        public SortedMap<PassageKind, KindRule> kinds() {
            return new TreeMap<>();
        }

        @Override
        public Set<PassageKind> emergencyKinds() {
            return Set.of();
        }

        @Override
        public Optional<Integer> outingMinutes() {
            return Optional.empty();
        }

        @Override
        public Bound outingBound() {
            return Bound.NOT_EXCEEDING;
        }

        @Override
        public Optional<LocalTime> openFrom() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalTime> openUntil() {
            return Optional.empty();
        }

        @Override
        public Optional<Temperature> temperatureThreshold() {
            return Optional.empty();
        }

        @Override
        public Bound temperatureBound() {
            return Bound.AT_LEAST;
        }

        @Override
        public Bound flaggedBound() {
            return Bound.AT_LEAST;
        }
    }

    /** Ages and days of key groups. */
    public record KeyGroups(
            int elderAge,
            Bound elderAgeBound,
            DayCount birthday,
            int returneeDays,
            DayCount returneeDayCount,
            int contactDays,
            DayCount contactDayCount)
            implements KeyGroupRule {}

    /** Who works together, and who is an adult. */
    public record Linkage(
            List<PartnerKind> parties,
            List<PartnerKind> doctors,
            int adultAge,
            Bound adultAgeBound,
            DayCount birthday,
            int participationDays)
            implements LinkageRule {}

    /** A table of measures. */
    public record Measures(List<MeasureEntry> measures, List<MeasureRow> rows, int reviewDays) implements MeasureRule {}

    /** Numbers of observation. */
    public record Observed(
            DayCount dayCount,
            List<List<ExposureKind>> startPriority,
            Map<ExposureKind, List<Phase>> courses,
            ReadingRule readings,
            boolean exitCheckRequired,
            int extensionDays,
            InterruptionEffect interruption,
            Set<ReleaseReason> earlyReleaseReasons)
            implements ObservationRule {}

    /** A list of items. */
    public record Completeness(List<ScreeningItem> items) implements CompletenessRule {}
}
