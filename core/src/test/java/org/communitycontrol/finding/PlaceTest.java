package org.communitycontrol.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.communitycontrol.message.Input;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void isOrderedByFileThenRowThenColumnOrPointer() {
        List<Place> inOrder = List.of(
                Place.NOWHERE,
                Place.inFile("facts.ndjson"),
                Place.inRow("facts.ndjson", 2),
                Place.at("facts.ndjson", 2, "/id"),
                Place.at("facts.ndjson", 2, "/payload/worker"),
                Place.inCell("facts.ndjson", 2, "code"),
                Place.inRow("facts.ndjson", 10),
                Place.inFile("persons.ndjson"),
                Place.inFile("\uFFEE"),
                Place.inFile("\uD840\uDC00"));
        List<Place> shuffled = new ArrayList<>(inOrder);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertThat(shuffled).containsExactlyElementsOf(inOrder);
    }

    @Test
    void findingsOfOnePlaceAreOrderedByCodeThenByWhatTheySay() {
        Finding one = Finding.of(Place.NOWHERE, "missing");
        Finding two = Finding.of(Place.NOWHERE, "too-small", Input.count("limit", 1), Input.count("value", 0));
        Finding three = Finding.of(Place.NOWHERE, "too-small", Input.count("limit", 2), Input.count("value", 0));
        Finding elsewhere = Finding.of(Place.inRow("a.csv", 1), "a");
        assertThat(new Accepted<>(List.of(), List.of(elsewhere, three, two, one)).findings())
                .containsExactly(one, two, three, elsewhere);
        assertThat(two.compareTo(
                        Finding.of(Place.NOWHERE, "too-small", Input.count("limit", 1), Input.count("value", 0))))
                .isZero();
    }

    @Test
    void refusesANegativeRowAndTwoWaysToNameOneMember() {
        assertThatThrownBy(() -> Place.inRow("a.csv", -1))
                .isInstanceOf(DomainException.InvalidValue.class)
                .hasMessage("row: the number is below 0");
        assertThatThrownBy(() -> new Place("a.csv", 1, "code", "/code"))
                .isInstanceOf(DomainException.InvalidValue.class)
                .hasMessage("pointer: a place has a column or a pointer, not both");
    }
}
