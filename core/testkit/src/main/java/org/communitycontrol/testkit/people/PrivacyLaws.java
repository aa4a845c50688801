package org.communitycontrol.testkit.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.people.PersonalValue;
import org.communitycontrol.people.Purpose;

/**
 * What holds for every type with personal text in it: printing it shows the mask and no more.
 *
 * @param <T> the type
 */
public interface PrivacyLaws<T> {

    /** Returns the values the laws are tried on. */
    @Provide
    Arbitrary<T> values();

    /** Returns the personal values that {@code value} holds, or is. */
    List<PersonalValue> personal(T value);

    /** Neither the value nor what it is put into prints any six characters of a personal text, in either direction. */
    @Property
    default void printingShowsNoPersonalText(@ForAll("values") T value) {
        for (PersonalValue personal : personal(value)) {
            String text = personal.reveal(Purpose.SYNTHETIC_TEST);
            for (Object printed : List.of(value, List.of(value), Optional.of(value), personal)) {
                assertThat(leak(text, printed.toString())).isEmpty();
            }
        }
    }

    /** A mask is not the text. */
    @Property
    default void theMaskHides(@ForAll("values") T value) {
        for (PersonalValue personal : personal(value)) {
            assertThat(personal.masked())
                    .isNotEqualTo(personal.reveal(Purpose.SYNTHETIC_TEST))
                    .contains("*");
            assertThat(personal).hasToString(personal.masked());
        }
    }

    private static Optional<String> leak(String text, String printed) {
        int window = Math.min(6, text.length());
        String backwards = new StringBuilder(printed).reverse().toString();
        for (int i = 0; i + window <= text.length(); i++) {
            String part = text.substring(i, i + window);
            if (printed.contains(part) || backwards.contains(part)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
