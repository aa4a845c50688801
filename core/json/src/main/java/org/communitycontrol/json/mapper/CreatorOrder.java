package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.io.Serial;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes members in the order of the creator that reads them.
 *
 * <p>A value type is an interface with a hidden implementation. Jackson would order the implementation's members as
 * reflection lists them, which no one promises to be the same tomorrow.
 */
final class CreatorOrder extends NopAnnotationIntrospector {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public String @Nullable [] findSerializationPropertyOrder(AnnotatedClass type) {
        if (type.hasAnnotation(JsonPropertyOrder.class)) {
            return null;
        }
        for (Class<?> declared : type.getRawType().getInterfaces()) {
            for (Method method : declared.getDeclaredMethods()) {
                if (method.isAnnotationPresent(JsonCreator.class)) {
                    return names(method);
                }
            }
        }
        return null;
    }

    private static String[] names(Method creator) {
        List<String> names = new ArrayList<>();
        for (Parameter parameter : creator.getParameters()) {
            JsonProperty property = parameter.getAnnotation(JsonProperty.class);
            if (property != null) {
                names.add(property.value());
            }
        }
        return names.toArray(String[]::new);
    }
}
