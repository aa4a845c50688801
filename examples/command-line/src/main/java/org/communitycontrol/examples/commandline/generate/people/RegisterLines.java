package org.communitycontrol.examples.commandline.generate.people;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.communitycontrol.examples.commandline.generate.people.Resident.Membership;

/** Writes the register: lines of {@code households.ndjson} and {@code persons.ndjson}. */
public final class RegisterLines {

    private RegisterLines() {}

    /** Returns the line of a household. */
    public static String household(Dwelling dwelling) {
        return JsonLine.of(json -> {
            json.writeStringField("id", dwelling.id());
            json.writeStringField("community", dwelling.community());
            JsonLine.optional(json, "grid", dwelling.grid());
            JsonLine.optional(json, "address", dwelling.address());
            if (dwelling.spot().isKnown()) {
                json.writeObjectFieldStart("location");
                json.writeNumberField("longitude", dwelling.spot().longitude());
                json.writeNumberField("latitude", dwelling.spot().latitude());
                json.writeEndObject();
            }
        });
    }

    /** Returns the line of a person of the household {@code household}. */
    public static String person(Resident resident, String household) {
        return JsonLine.of(json -> {
            json.writeStringField("id", resident.id());
            json.writeStringField("household", household);
            json.writeStringField("name", resident.name());
            JsonLine.optional(json, "residentId", resident.residentId());
            JsonLine.optional(json, "phone", resident.phone());
            json.writeStringField("birthDate", resident.birth().toString());
            json.writeStringField("sex", resident.female() ? "female" : "male");
            writeGroups(resident, json);
        });
    }

    private static void writeGroups(Resident resident, JsonGenerator json) throws IOException {
        if (resident.groups().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("keyGroups");
        for (Membership membership : resident.groups()) {
            json.writeStartObject();
            json.writeStringField("group", membership.group());
            json.writeStringField("from", membership.from().toString());
            JsonLine.optional(json, "to", membership.ends() ? membership.to().toString() : "");
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
