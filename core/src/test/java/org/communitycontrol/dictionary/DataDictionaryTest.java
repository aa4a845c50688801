package org.communitycontrol.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitycontrol.clues.ClueResult;
import org.communitycontrol.ledger.Amendment;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.message.Language;
import org.communitycontrol.people.Household;
import org.communitycontrol.people.KeyGroupMembership;
import org.communitycontrol.people.Location;
import org.communitycontrol.people.Person;
import org.communitycontrol.screening.AssignmentTerms;
import org.communitycontrol.screening.VisitOutcome;
import org.communitycontrol.screening.round.UnitHistory;
import org.junit.jupiter.api.Test;

/** The documents and the dictionary name the same fields. */
class DataDictionaryTest {

    @Test
    void everyFieldOfTheRegistersIsDefinedOnce() {
        assertDefined("household", wire(Household.class));
        assertDefined("person", wire(Person.class));
        assertDefined("key-group-membership", wire(KeyGroupMembership.class));
        assertDefined("location", components(Location.class));
    }

    @Test
    void everyFieldOfAFactIsDefinedOnce() {
        Fact fact = Fact.builder()
                .id(new FactId("F-1"))
                .kind(new FactKind("household-visit"))
                .version(1)
                .subject(new Subject("household", "H-1"))
                .occurredOn(LocalDate.of(2020, 2, 20))
                .recordedAt(Instant.EPOCH)
                .recorder(new Recorder("W-1"))
                .payload(Payload.empty())
                .build();
        assertDefined("fact", fact.toNode().values().keySet());
        assertDefined("subject", components(Subject.class));
    }

    @Test
    void everyFieldOfAPayloadIsDefinedOnce() {
        assertDefined("household-visit", attributes(VisitOutcome.class));
        assertDefined("key-person-check", attributes(VisitOutcome.class));
        assertDefined("assignment", attributes(AssignmentTerms.class));
        assertDefined("clue-result", attributes(ClueResult.class));
        assertDefined("observation-event", Set.of("event", "exposure", "passed", "place", "from", "to", "reason"));
        assertDefined("health-reading", Set.of("halfDay", "temperature", "site", "symptoms"));
        assertDefined("returnee-event", Set.of("event"));
        assertDefined("case-statement", Set.of("status", "origin", "sourceKnown", "place"));
        assertDefined("case-contact", Set.of("source", "level"));
        assertDefined("disposition-override", components(UnitHistory.Ruling.class));
        assertDefined(
                "retraction",
                Amendment.retracting(new FactId("F-1"), "wrong-door")
                        .members()
                        .values()
                        .keySet());
        Set<String> correction = new TreeSet<>(
                Amendment.correcting(new FactId("F-1"), "mistyped", Payload.empty(), LocalDate.of(2020, 2, 20))
                        .members()
                        .values()
                        .keySet());
        correction.add("version");
        assertDefined("correction", correction);
    }

    @Test
    void everyDefinitionSaysWhatItIsInBothLanguages() {
        assertThat(DataDictionary.all()).hasSizeGreaterThan(50).allSatisfy(field -> {
            assertThat(field.meaning().get(Language.ZH_CN)).containsPattern("\\p{IsHan}");
            assertThat(field.meaning().get(Language.EN)).matches("[A-Z].*");
            assertThat(field.source()).isNotBlank();
        });
        assertThat(DataDictionary.all().stream().map(field -> field.document() + '.' + field.name()))
                .doesNotHaveDuplicates();
        assertThat(DataDictionary.find("person", "residentId"))
                .hasValueSatisfying(field -> assertThat(field.sensitivity()).isEqualTo(Sensitivity.SENSITIVE));
        assertThat(DataDictionary.find("person", "favouriteColour")).isEmpty();
    }

    @Test
    void noPersonalValueIsCalledPublic() {
        assertThat(Stream.of("name", "phone", "residentId", "birthDate", "keyGroups")
                        .map(name -> DataDictionary.find("person", name)
                                .orElseThrow()
                                .sensitivity()))
                .allMatch(sensitivity -> sensitivity.compareTo(Sensitivity.PERSONAL) >= 0);
    }

    private static void assertDefined(String document, Collection<String> fields) {
        assertThat(DataDictionary.of(document).stream().map(FieldDefinition::name))
                .as(document)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(fields);
    }

    private static Set<String> wire(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonProperty.class))
                .map(method -> {
                    String name = method.getAnnotation(JsonProperty.class).value();
                    return name.isEmpty() ? method.getName() : name;
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> attributes(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
