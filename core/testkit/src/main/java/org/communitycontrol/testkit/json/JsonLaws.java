package org.communitycontrol.testkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.json.mapper.StrictJson;

/**
 * What holds for every type that is written to JSON and read back.
 *
 * @param <T> the type
 */
public interface JsonLaws<T> {

    /** Returns the values the laws are tried on. */
    @Provide
    Arbitrary<T> values();

    /** Returns the type to read. */
    TypeReference<T> type();

    /** Nothing is lost on the way out and back, and a second writing is the first. */
    @Property
    default void whatIsWrittenComesBack(@ForAll("values") T value) {
        String json = StrictJson.write(value);
        T back = StrictJson.read(json, type());
        assertThat(back).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(StrictJson.write(back)).isEqualTo(json);
    }
}
