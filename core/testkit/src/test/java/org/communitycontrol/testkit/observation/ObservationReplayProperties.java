package org.communitycontrol.testkit.observation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.observation.ExposureKind;
import org.communitycontrol.observation.InterruptionEffect;
import org.communitycontrol.observation.Observation;
import org.communitycontrol.observation.ObservationFact;
import org.communitycontrol.observation.ObservationFacts;
import org.communitycontrol.observation.ObservationPlace;
import org.communitycontrol.observation.ObservationReason;
import org.communitycontrol.observation.ObservationRule;
import org.communitycontrol.observation.ObservationStatus;
import org.communitycontrol.observation.Phase;
import org.communitycontrol.observation.ReleaseReason;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.surveillance.HalfDay;
import org.communitycontrol.surveillance.ReadingRule;
import org.communitycontrol.surveillance.Temperature;
import org.communitycontrol.testkit.decision.Explained;
import org.communitycontrol.testkit.decision.ReplayLaws;

/** Where somebody stands, decided again from the window that the explanation names. */
class ObservationReplayProperties implements ReplayLaws<ObservationStatus, ObservationReason> {

    private static final ObservationDomain DOMAIN = new ObservationDomain();
    private static final ExposureKind WITHOUT_COURSE = new ExposureKind("without-course");

    @Override
    @Provide
    public Arbitrary<Decision<ObservationStatus, ObservationReason>> decisions() {
        return Combinators.combine(DOMAIN.histories(), DOMAIN.days(), DOMAIN.rules())
                .as((facts, asOf, rule) -> Observation.decide(facts, asOf, Policy.adHoc(rule)));
    }

    @Override
    public Decision<ObservationStatus, ObservationReason> replay(Explained explained) {
        List<ObservationFact> facts = new ArrayList<>();
        Optional<LocalDate> first = explained.day("firstDay");
        LocalDate last = explained.day("lastDay").orElse(explained.asOf());
        if (first.isPresent()) {
            facts.add(new ObservationFact.Exposed(first.get().minusDays(1), ExposureKind.CONTACT));
            explained.day("awaySince").ifPresent(day -> facts.add(new ObservationFact.Interrupted(day)));
            explained
                    .find("why")
                    .ifPresent(reason -> facts.add(new ObservationFact.Released(
                            explained.day("on").orElseThrow(), new ReleaseReason(reason))));
            if (explained.is("checkRequired") && !explained.is("awaitsCheck")) {
                facts.add(new ObservationFact.Checked(last, true));
            }
        } else {
            explained
                    .find("exposure")
                    .ifPresent(
                            kind -> facts.add(new ObservationFact.Exposed(explained.asOf(), new ExposureKind(kind))));
        }
        int days =
                first.map(from -> (int) ChronoUnit.DAYS.between(from, last) + 1).orElse(1);
        ObservationFacts history = new ObservationFacts(new PersonId(explained.subject()), facts);
        return Observation.decide(history, explained.asOf(), Policy.adHoc(rule(explained, days)));
    }

    /** The days as they stand in the calendar: whatever was added or not counted is in the first and the last. */
    private static ObservationRule rule(Explained explained, int days) {
        ExposureKind kind = explained.day("firstDay").isPresent() ? ExposureKind.CONTACT : WITHOUT_COURSE;
        ObservationRule.Builder rule = ObservationRule.builder()
                .dayCount(DayCount.START_EXCLUDED)
                .addStartPriority(List.of(kind))
                .putCourse(kind, List.of(Phase.of(ObservationPlace.HOME, days)))
                .readings(ReadingRule.builder()
                        .threshold(Temperature.ofTenths(373))
                        .bound(Bound.AT_LEAST)
                        .addDue(HalfDay.AM)
                        .build())
                .exitCheckRequired(explained.is("checkRequired"))
                .extensionDays(0)
                .interruption(InterruptionEffect.CLOCK_RUNS);
        explained.find("why").ifPresent(reason -> rule.addEarlyReleaseReasons(new ReleaseReason(reason)));
        return rule.build();
    }
}
