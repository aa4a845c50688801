package org.communitycontrol.examples.commandline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.observation.Observation;
import org.communitycontrol.observation.ObservationFacts;
import org.communitycontrol.observation.ObservationReason;
import org.communitycontrol.observation.ObservationRule;
import org.communitycontrol.observation.ObservationStatus;
import org.communitycontrol.observation.ObservationWindow;
import org.communitycontrol.observation.ReadingReview;
import org.communitycontrol.reporting.export.CsvTable;
import org.communitycontrol.surveillance.Reading;

/** One person's observation as a row of the table. */
record ObservationRow(
        ObservationWindow window, Decision<ObservationStatus, ObservationReason> decision, ReadingReview readings) {

    static final CsvTable<ObservationRow> TABLE = CsvTable.<ObservationRow>builder()
            .text("person", row -> row.decision().subject())
            .code("first_day", row -> row.window().firstDay().toString())
            .code("last_day", row -> row.window().lastDay().toString())
            .code("certificate_on", row -> row.window().certificateOn().toString())
            .code("status", row -> row.status())
            .count("missed_readings", row -> row.readings().missed().size())
            .count("abnormal_readings", row -> row.readings().abnormal().size())
            .code("reason", row -> row.decision().reason().code())
            .build();

    /** Returns the row; empty for somebody who, as far as is known on the day, was never exposed. */
    static Optional<ObservationRow> of(
            ObservationFacts facts, List<Reading> taken, LocalDate asOf, Policy<ObservationRule> policy) {
        Optional<ObservationWindow> window = Observation.window(facts, asOf, policy);
        return window.map(known -> new ObservationRow(
                known,
                Observation.decide(facts, asOf, policy),
                ReadingReview.of(window, taken, asOf, policy.parameters().readings())));
    }

    private String status() {
        return decision()
                .outcome()
                .toOptional()
                .map(ObservationStatus::code)
                .orElse("undetermined");
    }
}
