package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.InputStream;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.message.Language;
import org.communitycontrol.people.Purpose;

/** Values to JSON text and back. For many documents of one type use a {@link StrictReader}. */
public final class StrictJson {

    private StrictJson() {}

    /**
     * Returns the value {@code json} stands for.
     *
     * @throws DomainException.UnreadableInput if it is no JSON document, is cut short, or is beyond a limit
     * @throws DomainException.InvalidDocument if it is one and breaks a rule
     */
    public static <T> T read(String json, Class<T> type) {
        return StrictReader.of(type).read(json);
    }

    /**
     * Returns the value {@code json} stands for; {@code type} says the parameters of a type that has some.
     *
     * @throws DomainException.UnreadableInput if it is no JSON document, is cut short, or is beyond a limit
     * @throws DomainException.InvalidDocument if it is one and breaks a rule
     */
    public static <T> T read(String json, TypeReference<T> type) {
        return StrictReader.of(type).read(json);
    }

    /**
     * Returns the value the UTF-8 bytes of {@code json} stand for; see {@link StrictReader#read(InputStream, String)}.
     *
     * @param file the name findings give the input
     */
    public static <T> T read(InputStream json, String file, Class<T> type) {
        return StrictReader.of(type).read(json, file);
    }

    /**
     * Returns {@code value} as JSON in one line, the same on every machine; personal values are masked.
     *
     * @throws DomainException.InvalidValue for a moment finer than a millisecond
     */
    public static String write(Object value) {
        return write(CommunityControlMapper.mapper().writer(), value);
    }

    /**
     * Returns {@code value} as JSON in one line with personal values as they are.
     *
     * @param purpose why they leave
     * @throws DomainException.InvalidValue for a moment finer than a millisecond
     */
    public static String write(Object value, Purpose purpose) {
        return write(CommunityControlMapper.revealing(purpose).writer(), value);
    }

    /** Returns {@code finding} as one line, its message in {@code language}. */
    public static String write(Finding finding, Language language) {
        return write(
                CommunityControlMapper.mapper().writer().withAttribute(FindingSerializer.LANGUAGE, language), finding);
    }

    private static String write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof DomainException ours) {
                    throw ours;
                }
            }
            throw new IllegalArgumentException(
                    "this type cannot be written as JSON: it has no members, or its package is not open to Jackson");
        }
    }
}
