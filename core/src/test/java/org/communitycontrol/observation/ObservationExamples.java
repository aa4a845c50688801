package org.communitycontrol.observation;

import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.law.Policy;
import org.communitycontrol.observation.ObservationFact.Exposed;
import org.communitycontrol.surveillance.HalfDay;
import org.communitycontrol.surveillance.ReadingRule;
import org.communitycontrol.surveillance.Symptom;
import org.communitycontrol.surveillance.Temperature;

/** The rule of 2020 and what the tests of this package share. */
final class ObservationExamples {

    static final ReadingRule READINGS = ReadingRule.builder()
            .threshold(Temperature.parse("37.3"))
            .bound(Bound.AT_LEAST)
            .addSymptoms(Symptom.FEVER, Symptom.COUGH)
            .addDue(HalfDay.AM, HalfDay.PM)
            .build();

    static final Policy<ObservationRule> POLICY = policy(DayCount.START_EXCLUDED, false, 0, InterruptionEffect.CLOCK_RUNS);

    private ObservationExamples() {}

    static Policy<ObservationRule> policy(
            DayCount count, boolean checkRequired, int extension, InterruptionEffect interruption) {
        return Policy.adHoc(ObservationRule.builder()
                .dayCount(count)
                .addStartPriority(List.<ExposureKind>of(ExposureKind.CONTACT, ExposureKind.ARRIVAL))
                .putCourse(ExposureKind.CONTACT, List.of(Phase.of(ObservationPlace.HOME, 14)))
                .putCourse(ExposureKind.ARRIVAL, List.of(Phase.of(ObservationPlace.HOME, 14)))
                .readings(READINGS)
                .exitCheckRequired(checkRequired)
                .extensionDays(extension)
                .interruption(interruption)
                .addEarlyReleaseReasons(ReleaseReason.EXPOSURE_DISPROVED)
                .build());
    }

    static LocalDate feb(int day) {
        return LocalDate.of(2020, 2, day);
    }

    static Exposed contact(LocalDate on) {
        return new Exposed(on, ExposureKind.CONTACT);
    }

    static ObservationStatus status(ObservationFacts facts, LocalDate asOf, Policy<ObservationRule> policy) {
        return Observation.decide(facts, asOf, policy).outcome().toOptional().orElseThrow();
    }
}
