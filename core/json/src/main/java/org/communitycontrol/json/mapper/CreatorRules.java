package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.io.Serial;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Says that every parameter of a creator is required, unless its type or its annotation says otherwise. */
final class CreatorRules extends NopAnnotationIntrospector {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        if (!(member instanceof AnnotatedParameter)) {
            return null;
        }
        Class<?> type = member.getRawType();
        if (type == Optional.class || type == OptionalInt.class || type == OptionalLong.class) {
            return false;
        }
        JsonProperty property = member.getAnnotation(JsonProperty.class);
        return property == null || property.isRequired() != OptBoolean.FALSE;
    }
}
