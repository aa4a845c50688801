package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.jspecify.annotations.Nullable;

/**
 * What an exception of Jackson means, in our own codes and without a character of the input.
 *
 * <p>Jackson tells some failures apart by the beginning of its message only. Those beginnings stand here and are pinned
 * by tests; they are constants of Jackson, never text of the input.
 */
final class Refusals {

    private static final List<String> UNREADABLE =
            List.of("json-malformed", "json-cut-short", "json-too-deep", "json-too-large", "json-trailing");

    private final Pointers pointers;

    Refusals(Pointers pointers) {
        this.pointers = pointers;
    }

    /** Returns whether {@code finding} says that the input is no JSON document at all. */
    static boolean isUnreadable(Finding finding) {
        return UNREADABLE.contains(finding.code());
    }

    /** Returns what {@code failure} says is wrong in the value at {@code place}. */
    List<Finding> findings(IOException failure, Place place) {
        String pointer =
                place.pointer() + (failure instanceof JsonMappingException mapping ? pointers.of(mapping) : "");
        Place at = Place.at(place.file(), place.row(), pointer);
        DomainException ours = cause(failure, DomainException.class);
        if (ours instanceof DomainException.InvalidValue invalid) {
            JavaType type = failure instanceof ValueInstantiationException value ? value.getType() : null;
            String field = pointers.isMember(type, invalid.field()) ? Pointers.segment(invalid.field()) : "";
            return List.of(new Finding(Place.at(at.file(), at.row(), pointer + field), invalid.problem()));
        }
        if (ours instanceof DomainException.InvalidDocument document) {
            return document.findings().stream()
                    .map(finding -> new Finding(
                            Place.at(
                                    at.file(),
                                    at.row(),
                                    pointer + finding.place().pointer()),
                            finding.problem()))
                    .toList();
        }
        if (failure instanceof InvalidDefinitionException) {
            throw new IllegalArgumentException(
                    "this type cannot be read from JSON: it has no creator, or its package is not open to Jackson");
        }
        return List.of(new Finding(at, problem(failure, place.row())));
    }

    /** Returns that the text ends too early, in a record that begins in {@code row}. */
    static Problem cutShort(JsonLocation at, long row) {
        return located("json-cut-short", at, row);
    }

    private static Problem located(String code, JsonLocation at, long row) {
        return Problem.of(
                code,
                Input.count("line", Math.max(row, 1) + at.getLineNr() - 1),
                Input.count("column", at.getColumnNr()));
    }

    private static Problem problem(IOException failure, long row) {
        RefusedValue refused = cause(failure, RefusedValue.class);
        if (refused != null) {
            return refused.problem();
        }
        StreamConstraintsException limit = cause(failure, StreamConstraintsException.class);
        if (limit != null) {
            return begins(limit, "Document nesting depth")
                    ? Problem.of("json-too-deep", Input.count("limit", CommunityControlMapper.DEEPEST))
                    : Problem.of("json-too-large");
        }
        JsonEOFException early = cause(failure, JsonEOFException.class);
        if (early != null) {
            return cutShort(early.getLocation(), row);
        }
        if (cause(failure, InputCoercionException.class) != null) {
            return Problem.of("number-out-of-range");
        }
        JsonParseException malformed = cause(failure, JsonParseException.class);
        if (malformed != null) {
            if (begins(malformed, "Duplicate ")) {
                return Problem.of("json-repeated-member");
            }
            // Jackson has a type for most early ends, and this beginning for one after a comma.
            return begins(malformed, "Unexpected end-of-input")
                    ? cutShort(malformed.getLocation(), row)
                    : located("json-malformed", malformed.getLocation(), row);
        }
        return mismatch(failure);
    }

    private static Problem mismatch(IOException failure) {
        if (failure instanceof UnrecognizedPropertyException) {
            return Problem.of("unknown-member");
        }
        if (failure instanceof InvalidTypeIdException type) {
            return Problem.of(type.getTypeId() == null ? "missing" : "unknown-code");
        }
        if (failure instanceof InvalidNullException
                || begins(failure, "Null value for creator property")
                || begins(failure, "Cannot map `null`")) {
            return Problem.of("json-null");
        }
        if (begins(failure, "Missing required creator property") || begins(failure, "Missing creator property")) {
            return Problem.of("missing");
        }
        Class<?> target = failure instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (target != null && target.isEnum() && failure instanceof InvalidFormatException format) {
            return format.getValue() instanceof String ? Problem.of("unknown-code") : wrongType("string");
        }
        return target == null ? Problem.of("not-accepted") : wrongType(expected(target));
    }

    private static Problem wrongType(String expected) {
        return Problem.of("wrong-type", Input.code("expected", expected));
    }

    private static String expected(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "whole-number";
        }
        if (Number.class.isAssignableFrom(type) || type == double.class) {
            return "number";
        }
        if (CharSequence.class.isAssignableFrom(type) || type.isEnum()) {
            return "string";
        }
        if (Iterable.class.isAssignableFrom(type) || type.isArray()) {
            return "array";
        }
        return delegate(type).map(Refusals::expected).orElse("object");
    }

    /** Returns what a value is read from that is no JSON object, such as the text of an identifier. */
    private static Optional<Class<?>> delegate(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(Refusals::delegates)
                .<Class<?>>map(creator -> creator.getParameterTypes()[0])
                .findFirst();
    }

    private static boolean delegates(Executable creator) {
        JsonCreator how = creator.getAnnotation(JsonCreator.class);
        return how != null && how.mode() == JsonCreator.Mode.DELEGATING && creator.getParameterCount() == 1;
    }

    private static boolean begins(IOException failure, String beginning) {
        String message =
                failure instanceof JacksonException jackson ? jackson.getOriginalMessage() : failure.getMessage();
        return message != null && message.startsWith(beginning);
    }

    private static <X extends Throwable> @Nullable X cause(Throwable failure, Class<X> type) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
