package org.communitycontrol.testkit.observation;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.law.Policy;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.observation.ExposureKind;
import org.communitycontrol.observation.Observation;
import org.communitycontrol.observation.ObservationFact;
import org.communitycontrol.observation.ObservationFacts;
import org.communitycontrol.observation.ObservationRule;
import org.communitycontrol.observation.ReadingReview;
import org.communitycontrol.surveillance.Reading;
import org.communitycontrol.surveillance.ReadingRecords;
import org.communitycontrol.testkit.ledger.RecordedStatusLaws;

/** Which readings of an observation are missing or abnormal, from a ledger. */
class ReadingRecordsProperties implements RecordedStatusLaws<Reading> {

    private static final ObservationRule RULE = ObservationDomain.plainRule(DayCount.START_EXCLUDED, 14, 14);
    private static final ObservationFacts EXPOSED =
            ObservationFacts.of("P", new ObservationFact.Exposed(ObservationDomain.FIRST, ExposureKind.CONTACT));

    @Override
    @Provide
    public Arbitrary<List<Reading>> histories() {
        return new ObservationDomain().readings();
    }

    @Override
    @Provide
    public Arbitrary<LocalDate> asOf() {
        return new ObservationDomain().days();
    }

    @Override
    public Recorded record(Reading reading) {
        return new Recorded(
                ReadingRecords.FACT.kind(),
                new Subject(ReadingRecords.PERSON, "P"),
                reading.on(),
                ReadingRecords.payload(reading));
    }

    @Override
    public List<Reading> read(List<StandingFact> standing) {
        return ReadingRecords.read(standing).facts();
    }

    @Override
    public Object status(List<Reading> readings, LocalDate asOf) {
        ReadingReview review = ReadingReview.of(
                Observation.window(EXPOSED, asOf, Policy.adHoc(RULE)), readings, asOf, RULE.readings());
        return List.of(
                review.due(), review.taken(), review.missed(), review.abnormal().size());
    }
}
