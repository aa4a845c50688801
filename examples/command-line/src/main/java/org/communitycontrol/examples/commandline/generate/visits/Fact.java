package org.communitycontrol.examples.commandline.generate.visits;

import java.time.Instant;
import java.time.LocalDate;
import org.communitycontrol.examples.commandline.generate.people.JsonLine;

/**
 * What somebody wrote down.
 *
 * @param id of the fact
 * @param kind its code
 * @param subjectType household, person or grid
 * @param subject whom or what it is about
 * @param occurredOn the day it is about
 * @param recordedAt when it was written down
 * @param recorder who wrote it down
 * @param payload a JSON object
 */
public record Fact(
        String id,
        String kind,
        String subjectType,
        String subject,
        LocalDate occurredOn,
        Instant recordedAt,
        String recorder,
        String payload) {

    /** Returns the fact with another payload, written down at another moment, under the same id. */
    Fact rewritten(Instant at, String otherPayload) {
        return new Fact(id, kind, subjectType, subject, occurredOn, at, recorder, otherPayload);
    }

    /** Returns the line of {@code facts.ndjson}. */
    public String line() {
        return JsonLine.of(json -> {
            json.writeStringField("id", id);
            json.writeStringField("kind", kind);
            json.writeNumberField("version", 1);
            json.writeObjectFieldStart("subject");
            json.writeStringField("type", subjectType);
            json.writeStringField("id", subject);
            json.writeEndObject();
            json.writeStringField("occurredOn", occurredOn.toString());
            json.writeStringField("recordedAt", recordedAt.toString());
            json.writeStringField("recorder", recorder);
            json.writeFieldName("payload");
            json.writeRawValue(payload);
        });
    }
}
