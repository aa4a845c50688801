package org.communitycontrol.decision;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/** The code of a kind of reason, read once from the name it has on the wire. */
final class ReasonCode {

    private static final ClassValue<String> CODES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            JsonTypeName name = type.getAnnotation(JsonTypeName.class);
            return Objects.requireNonNull(name, () -> type.getName() + " has no @JsonTypeName and no code()")
                    .value();
        }
    };

    private ReasonCode() {}

    static String of(Class<?> type) {
        return CODES.get(type);
    }
}
