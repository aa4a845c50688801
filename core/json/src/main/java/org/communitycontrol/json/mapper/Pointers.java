package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * JSON Pointers from the paths of Jackson.
 *
 * <p>Only names that our own types declare are quoted. The name of an unknown member or of a map's entry comes from the
 * input and may be personal; an asterisk stands in its place.
 */
final class Pointers {

    private static final String ANY = "/*";

    private final DeserializationConfig config;
    private final Map<Class<?>, Set<String>> members = new ConcurrentHashMap<>();

    Pointers(DeserializationConfig config) {
        this.config = config;
    }

    /** Returns the pointer to where {@code failure} happened; empty for the whole value. */
    String of(JsonMappingException failure) {
        StringBuilder pointer = new StringBuilder();
        List<JsonMappingException.Reference> path = failure.getPath();
        for (int i = 0; i < path.size(); i++) {
            boolean unknown = failure instanceof UnrecognizedPropertyException && i == path.size() - 1;
            pointer.append(unknown ? ANY : segment(path.get(i)));
        }
        return pointer.toString();
    }

    /** Returns whether values of {@code type} have a member with this name. */
    boolean isMember(@Nullable JavaType type, String name) {
        return type != null && members(type.getRawClass()).contains(name);
    }

    /** Returns a member's name as a segment of a pointer (RFC 6901, section 3). */
    static String segment(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private String segment(JsonMappingException.Reference reference) {
        String name = reference.getFieldName();
        if (name == null) {
            return reference.getIndex() < 0 ? ANY : "/" + reference.getIndex();
        }
        Object from = reference.getFrom();
        Class<?> type = from instanceof Class<?> declared ? declared : from.getClass();
        return !Map.class.isAssignableFrom(type) && members(type).contains(name) ? segment(name) : ANY;
    }

    private Set<String> members(Class<?> type) {
        return members.computeIfAbsent(
                type,
                t -> config.introspect(config.constructType(t)).findProperties().stream()
                        .map(BeanPropertyDefinition::getName)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
