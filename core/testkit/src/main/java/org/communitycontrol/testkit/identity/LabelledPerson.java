package org.communitycontrol.testkit.identity;

/**
 * What a register says of one made-up person, as it was typed, right or wrong; an empty text is a cell left empty.
 *
 * @param id the register's key
 * @param household the household's key
 * @param name the name
 * @param residentId the identity number, perhaps with a mistake
 * @param phone the telephone number
 * @param birthDate the date of birth, {@code yyyy-mm-dd}
 * @param sex {@code male} or {@code female}
 */
public record LabelledPerson(
        String id, String household, String name, String residentId, String phone, String birthDate, String sex) {

    /** Returns the person as a line of {@code persons.ndjson}, without a line end. */
    public String line() {
        StringBuilder json = new StringBuilder().append('{');
        member(json, "id", id);
        member(json, "household", household);
        member(json, "name", name);
        member(json, "residentId", residentId);
        member(json, "phone", phone);
        member(json, "birthDate", birthDate);
        member(json, "sex", sex);
        return json.append('}').toString();
    }

    LabelledPerson as(String otherId, String otherHousehold) {
        return new LabelledPerson(otherId, otherHousehold, name, residentId, phone, birthDate, sex);
    }

    LabelledPerson named(String other) {
        return new LabelledPerson(id, household, other, residentId, phone, birthDate, sex);
    }

    LabelledPerson numbered(String other) {
        return new LabelledPerson(id, household, name, other, phone, birthDate, sex);
    }

    LabelledPerson phoning(String other) {
        return new LabelledPerson(id, household, name, residentId, other, birthDate, sex);
    }

    LabelledPerson born(String day) {
        return new LabelledPerson(id, household, name, residentId, phone, day, sex);
    }

    /** Returns the key only, as a real person's record would. */
    @Override
    public String toString() {
        return "LabelledPerson[" + id + "]";
    }

    /** No text here needs escaping: names are of letters, dots and spaces. */
    private static void member(StringBuilder json, String name, String text) {
        if (!text.isEmpty()) {
            json.append(json.length() > 1 ? "," : "")
                    .append('"')
                    .append(name)
                    .append("\":\"")
                    .append(text)
                    .append('"');
        }
    }
}
