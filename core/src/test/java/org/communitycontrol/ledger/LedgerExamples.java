package org.communitycontrol.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.communitycontrol.ledger.payload.Payload;

/** Facts that the tests of this package share; made-up identifiers. */
final class LedgerExamples {

    static final Subject HOME = new Subject("household", "h-1");
    static final Subject OTHER_HOME = new Subject("household", "h-2");
    static final LocalDate DAY = LocalDate.of(2020, 2, 15);
    static final Instant NOON = Instant.parse("2020-02-15T04:00:00Z");
    static final Recorder TABLET = new Recorder("tablet-7");

    private LedgerExamples() {}

    static Instant minute(int after) {
        return NOON.plusSeconds(after * 60L);
    }

    static Payload saying(String disposition) {
        return Payload.builder().text("disposition", disposition).build();
    }

    static Fact screened(String id, int minute, String disposition) {
        return fact(id, "screened", minute, HOME, saying(disposition));
    }

    static Fact correction(String id, int minute, String target, String disposition) {
        return fact(
                id,
                "correction",
                minute,
                HOME,
                Amendment.correcting(new FactId(target), "misheard", saying(disposition)));
    }

    static Fact retraction(String id, int minute, String target) {
        return fact(id, "retraction", minute, HOME, Amendment.retracting(new FactId(target), "wrong-door"));
    }

    static Fact fact(String id, String kind, int minute, Subject subject, Payload payload) {
        return Fact.builder()
                .id(new FactId(id))
                .kind(new FactKind(kind))
                .version(1)
                .subject(subject)
                .occurredOn(DAY)
                .recordedAt(minute(minute))
                .recorder(TABLET)
                .payload(payload)
                .build();
    }
}
