package org.communitycontrol.examples.commandline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.message.Language;

/** What a command found, in order, and how it is shown. */
final class FindingLog {

    private static final JsonFactory JSON = new JsonFactory();

    private final List<Finding> findings = new ArrayList<>();

    void add(Finding finding) {
        findings.add(finding);
    }

    void addAll(Collection<Finding> more) {
        findings.addAll(more);
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    /** Returns all findings by file, row, column or pointer, code. */
    List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(findings);
        Collections.sort(sorted);
        return sorted;
    }

    /** Writes one JSON object a line. */
    void writeNdjson(OutputStream out, Language language) throws IOException {
        for (Finding finding : sorted()) {
            JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            Place place = finding.place();
            json.writeStartObject();
            writeUnlessEmpty(json, "file", place.file());
            if (place.row() > 0) {
                json.writeNumberField("row", place.row());
            }
            writeUnlessEmpty(json, "column", place.column());
            writeUnlessEmpty(json, "pointer", place.pointer());
            json.writeStringField("code", finding.code());
            json.writeStringField("message", finding.message(language));
            writeUnlessEmpty(json, "bound", finding.problem().bound().orElse(""));
            writeUnlessEmpty(json, "nearest", finding.problem().nearest().orElse(""));
            json.writeEndObject();
            json.close();
            out.write('\n');
        }
    }

    /** Prints one readable line a finding. */
    void print(PrintStream out, Language language) {
        sorted().forEach(finding -> out.println(line(finding, language)));
    }

    /** Returns a finding as one readable line. */
    static String line(Finding finding, Language language) {
        Place place = finding.place();
        StringBuilder line = new StringBuilder(place.file());
        if (place.row() > 0) {
            line.append(':').append(place.row());
        }
        String within = place.column() + place.pointer();
        if (!within.isEmpty()) {
            line.append(line.length() > 0 ? " " : "").append(within);
        }
        if (line.length() > 0) {
            line.append(": ");
        }
        line.append(finding.message(language)).append(" [").append(finding.code());
        finding.problem().bound().ifPresent(bound -> line.append(", bound ").append(bound));
        finding.problem()
                .nearest()
                .ifPresent(nearest -> line.append(", nearest ").append(nearest));
        return line.append(']').toString();
    }

    private static void writeUnlessEmpty(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    static PrintStream utf8(OutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
