package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.json.bytes.TextBytes;
import org.communitycontrol.message.Input;

/**
 * Reads values of one type, strictly; make it once and use it for many documents and from many threads.
 *
 * <p>What it throws carries a JSON Pointer and a code, never text of the input and never an exception of Jackson as its
 * cause. A member name that the type does not declare, or the key of a map, stands in a pointer as {@code *}.
 *
 * @param <T> the type of the values
 */
public final class StrictReader<T> {

    private final ObjectReader reader;
    private final Refusals refusals;

    private StrictReader(JavaType type) {
        JsonMapper mapper = CommunityControlMapper.mapper();
        this.reader = mapper.readerFor(type).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.refusals = new Refusals(new Pointers(mapper.getDeserializationConfig()));
    }

    /** Returns a reader of values of {@code type}. */
    public static <T> StrictReader<T> of(Class<T> type) {
        return new StrictReader<>(CommunityControlMapper.mapper().constructType(type));
    }

    /** Returns a reader of values of a type with parameters, such as a decision. */
    public static <T> StrictReader<T> of(TypeReference<T> type) {
        return new StrictReader<>(CommunityControlMapper.mapper().constructType(type));
    }

    /**
     * Returns the value {@code json} stands for.
     *
     * @throws DomainException.UnreadableInput if it is no JSON document, is cut short, or is beyond a limit
     * @throws DomainException.InvalidDocument if it is one and breaks a rule
     */
    public T read(String json) {
        return document(json.toCharArray(), 0, json.length(), Place.NOWHERE);
    }

    /**
     * Returns the value the UTF-8 bytes of {@code json} stand for; gzip and a byte order mark are accepted.
     *
     * @param file the name findings give the input
     * @throws DomainException.UnreadableInput if it is not UTF-8, no JSON document, is cut short, or is beyond a limit
     * @throws DomainException.InvalidDocument if it is one and breaks a rule
     * @throws UncheckedIOException if the stream itself fails
     */
    public T read(InputStream json, String file) {
        CharBuffer chars = decode(bytes(json, file), file);
        return document(chars.array(), chars.arrayOffset() + chars.position(), chars.remaining(), Place.inFile(file));
    }

    /**
     * Returns the value of one record within an input.
     *
     * @param chars holds the record's text
     * @param offset where it begins
     * @param length how long it is
     * @param place where the record stands; a pointer in it becomes the beginning of the findings' pointers
     * @throws DomainException.InvalidDocument with what is wrong at that place, also if the text is no JSON
     */
    public T readRecord(char[] chars, int offset, int length, Place place) {
        if (length > CommunityControlMapper.LONGEST_DOCUMENT) {
            throw refuse(place, Problem.of("json-too-large"));
        }
        try (JsonParser parser = reader.createParser(chars, offset, length)) {
            if (parser.nextToken() == null) {
                throw refuse(place, Refusals.cutShort(parser.currentLocation(), place.row()));
            }
            return finish(parser, place);
        } catch (IOException e) {
            throw new DomainException.InvalidDocument(refusals.findings(e, place));
        }
    }

    /**
     * Returns the value a tree stands for.
     *
     * @param node a tree that this package's mapper read
     * @param place where the tree stands; a pointer in it becomes the beginning of the findings' pointers
     * @throws DomainException.InvalidDocument with what is wrong
     */
    public T readTree(JsonNode node, Place place) {
        try (JsonParser parser = reader.treeAsTokens(node)) {
            parser.nextToken();
            return finish(parser, place);
        } catch (IOException e) {
            throw new DomainException.InvalidDocument(refusals.findings(e, place));
        }
    }

    private T finish(JsonParser parser, Place place) throws IOException {
        T value = reader.readValue(parser);
        if (value == null) {
            throw refuse(place, Problem.of("json-null"));
        }
        if (parser.nextToken() != null) {
            throw refuse(place, Problem.of("json-trailing"));
        }
        return value;
    }

    private T document(char[] chars, int offset, int length, Place place) {
        try {
            return readRecord(chars, offset, length, place);
        } catch (DomainException.InvalidDocument e) {
            Finding first = e.findings().get(0);
            throw Refusals.isUnreadable(first) ? new DomainException.UnreadableInput(first) : e;
        }
    }

    private static DomainException.InvalidDocument refuse(Place place, Problem problem) {
        return new DomainException.InvalidDocument(List.of(new Finding(place, problem)));
    }

    private static byte[] bytes(InputStream json, String file) {
        try {
            byte[] bytes = TextBytes.open(json).readNBytes(CommunityControlMapper.LONGEST_DOCUMENT + 1);
            if (bytes.length > CommunityControlMapper.LONGEST_DOCUMENT) {
                throw unreadable(file, "json-too-large");
            }
            return bytes;
        } catch (IOException e) {
            if (TextBytes.isBrokenGzip(e)) {
                throw unreadable(file, "gzip-broken");
            }
            throw new UncheckedIOException(e);
        }
    }

    private static CharBuffer decode(byte[] bytes, String file) {
        try {
            return TextBytes.decode(bytes);
        } catch (CharacterCodingException e) {
            throw unreadable(file, "not-utf-8");
        }
    }

    private static DomainException.UnreadableInput unreadable(String file, String code, Input... inputs) {
        return new DomainException.UnreadableInput(Finding.of(Place.inFile(file), code, inputs));
    }
}
