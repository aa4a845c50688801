package org.communitycontrol.territory.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;

/** Facts of territory, written down at eight in the morning of their own day unless said otherwise. */
final class Facts {

    private final List<Fact> all = new ArrayList<>();

    Facts area(String kind, String day, String area, Payload payload) {
        return add(kind, day, day + "T00:00:00Z", new Subject("area", area), payload);
    }

    Facts late(String kind, String day, String recorded, String area, Payload payload) {
        return add(kind, day, recorded, new Subject("area", area), payload);
    }

    Facts assigned(String day, String area, String... dwellings) {
        for (String dwelling : dwellings) {
            add(
                    "dwelling-assigned",
                    day,
                    day + "T00:00:00Z",
                    new Subject("household", dwelling),
                    in("grid").text("area", area).build());
        }
        return this;
    }

    Facts established(String day, String area, String name) {
        return area("area-established", day, area, in("grid").text("name", name).build());
    }

    Facts add(String kind, String day, String recorded, Subject subject, Payload payload) {
        all.add(Fact.builder()
                .id(new FactId("F-" + (all.size() + 1)))
                .kind(new FactKind(kind))
                .version(1)
                .subject(subject)
                .occurredOn(LocalDate.parse(day))
                .recordedAt(Instant.parse(recorded))
                .recorder(new Recorder("W-01"))
                .payload(payload)
                .build());
        return this;
    }

    List<Fact> list() {
        return List.copyOf(all);
    }

    Ledger ledger() {
        return Ledger.of(all);
    }

    static Payload.Builder in(String hierarchy) {
        return Payload.builder().text("hierarchy", hierarchy);
    }

    static Payload part(String id, String name, String... dwellings) {
        return Payload.builder()
                .text("id", id)
                .text("name", name)
                .texts("dwellings", List.of(dwellings))
                .build();
    }
}
