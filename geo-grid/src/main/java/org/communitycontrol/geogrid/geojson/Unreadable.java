package org.communitycontrol.geogrid.geojson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.zip.ZipException;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.message.Input;

/** Why an input cannot be read to its end, without any of its text. */
final class Unreadable {

    private Unreadable() {}

    /** Returns the exception for a stream that failed before JSON could be read from it. */
    static RuntimeException because(IOException failure, Place place) {
        if (failure instanceof EOFException) {
            return refused(place, "json-cut-short", 1, 1);
        }
        if (failure instanceof ZipException) {
            return new DomainException.UnreadableInput(Finding.of(place, "gzip-broken"));
        }
        if (failure instanceof CharacterCodingException) {
            return new DomainException.UnreadableInput(Finding.of(place, "not-utf-8"));
        }
        return new UncheckedIOException("the input failed while it was read", failure);
    }

    /** Returns the exception for a failure of {@code parser} or of the stream below it. */
    static RuntimeException because(IOException failure, Place place, JsonParser parser) {
        JsonLocation at = parser.currentLocation();
        if (failure instanceof StreamConstraintsException) {
            int deepest = parser.streamReadConstraints().getMaxNestingDepth();
            if (parser.getParsingContext().getNestingDepth() > deepest) {
                return new DomainException.UnreadableInput(
                        Finding.of(place, "json-too-deep", Input.count("limit", deepest)));
            }
            return refused(place, "json-too-long", at.getLineNr(), at.getColumnNr());
        }
        if (failure instanceof JsonEOFException || failure instanceof EOFException) {
            return refused(place, "json-cut-short", at.getLineNr(), at.getColumnNr());
        }
        if (failure instanceof JsonProcessingException broken) {
            boolean repeated = broken.getOriginalMessage().startsWith("Duplicate");
            return refused(place, repeated ? "json-name-repeated" : "json-malformed", at.getLineNr(), at.getColumnNr());
        }
        return because(failure, place);
    }

    private static DomainException.UnreadableInput refused(Place place, String code, int line, int column) {
        return new DomainException.UnreadableInput(
                Finding.of(place, code, Input.count("line", line), Input.count("column", column)));
    }
}
