package org.communitycontrol.json.intake;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.json.bytes.TextBytes;
import org.communitycontrol.json.mapper.StrictReader;
import org.communitycontrol.message.Input;

/**
 * Reads one JSON object a line.
 *
 * <p>A line that is cut short, not JSON, not UTF-8, longer than {@value #LONGEST_LINE} bytes or wrong in a member is a
 * finding with its row and a JSON Pointer; the others are read. Blank lines are passed over.
 *
 * @param <T> the type of the values
 */
public final class Ndjson<T> {

    /** The most bytes of one line. */
    public static final int LONGEST_LINE = 1 << 20;

    private static final List<String> NO_JSON =
            List.of("json-malformed", "json-cut-short", "json-trailing", "not-utf-8", "line-too-long");

    private final LineParser<T> parser;
    private final List<Function<? super T, List<Finding>>> checks;
    private final Function<? super T, ?> key;
    private final String keyPointer;

    private Ndjson(
            LineParser<T> parser,
            List<Function<? super T, List<Finding>>> checks,
            Function<? super T, ?> key,
            String keyPointer) {
        this.parser = parser;
        this.checks = checks;
        this.key = key;
        this.keyPointer = keyPointer;
    }

    /** Returns a reader of values of {@code type}, each line a document of its own. */
    public static <T> Ndjson<T> of(Class<T> type) {
        return of(StrictReader.of(type)::readRecord);
    }

    static <T> Ndjson<T> of(LineParser<T> parser) {
        return new Ndjson<>(parser, List.of(), value -> value, "");
    }

    /**
     * Returns this reader, refusing values for which {@code check} finds something.
     *
     * @param check gives findings with a pointer; file and row are filled in
     */
    public Ndjson<T> refusing(Function<? super T, List<Finding>> check) {
        return new Ndjson<>(
                parser,
                ImmutableList.<Function<? super T, List<Finding>>>builder()
                        .addAll(checks)
                        .add(check)
                        .build(),
                key,
                keyPointer);
    }

    /**
     * Returns this reader, keeping only the first value with a key; it then holds the keys of a stream in memory.
     *
     * @param pointer where the key stands in a record, for the finding
     */
    public Ndjson<T> unique(String pointer, Function<? super T, ?> key) {
        return new Ndjson<>(parser, checks, key, pointer);
    }

    /** Returns all good values and all findings; {@link #forEach} holds none of them. */
    public Accepted<T> read(InputStream in, String file) {
        ImmutableList.Builder<T> values = ImmutableList.builder();
        List<Finding> findings = new ArrayList<>();
        forEach(in, file, values::add, findings::add);
        return new Accepted<>(values.build(), findings);
    }

    /**
     * Reads the stream to its end.
     *
     * @param file the name findings give the input
     * @param values gets each good value, in order
     * @param findings gets what is wrong with each other line, in order
     * @throws DomainException.UnreadableInput if there are lines and none of them is JSON
     * @throws UncheckedIOException if the stream itself fails
     */
    public void forEach(InputStream in, String file, Consumer<? super T> values, Consumer<? super Finding> findings) {
        forEachPlaced(in, file, placed -> values.accept(placed.value()), findings);
    }

    /**
     * Reads the stream to its end as {@link #forEach} does, giving each value with its line, for checks that need more
     * than one record.
     */
    public void forEachPlaced(
            InputStream in, String file, Consumer<? super Placed<T>> values, Consumer<? super Finding> findings) {
        Pass pass = new Pass(file, values, findings);
        try {
            LineSource lines = new LineSource(TextBytes.open(in), LONGEST_LINE);
            pass.read(lines);
        } catch (IOException e) {
            if (!TextBytes.isBrokenGzip(e)) {
                throw new UncheckedIOException(e);
            }
            pass.brokenGzip();
        }
        pass.end();
    }

    /** One reading of one stream. */
    private final class Pass {

        private final String file;
        private final Consumer<? super Placed<T>> values;
        private final Consumer<? super Finding> findings;
        private final FirstOfKey<T> keys = new FirstOfKey<>(key);
        private long row;
        private boolean anyLine;
        private boolean anyJson;

        Pass(String file, Consumer<? super Placed<T>> values, Consumer<? super Finding> findings) {
            this.file = file;
            this.values = values;
            this.findings = findings;
        }

        void read(LineSource lines) throws IOException {
            while (lines.next()) {
                row = lines.row();
                if (!lines.isBlank()) {
                    anyLine = true;
                    line(lines);
                }
            }
        }

        void brokenGzip() {
            anyLine = true;
            row++;
            findings.accept(Finding.of(Place.inRow(file, row), "gzip-broken"));
        }

        void end() {
            if (anyLine && !anyJson) {
                throw new DomainException.UnreadableInput(Finding.of(Place.inFile(file), "no-json-line"));
            }
        }

        private void line(LineSource lines) {
            Place place = Place.inRow(file, row);
            if (lines.isTooLong()) {
                findings.accept(Finding.of(place, "line-too-long", Input.count("longest", LONGEST_LINE)));
                return;
            }
            CharBuffer chars = lines.decode();
            if (!chars.hasRemaining()) {
                findings.accept(Finding.of(place, "not-utf-8"));
                return;
            }
            try {
                T value = parser.parse(chars.array(), 0, chars.remaining(), place);
                anyJson = true;
                accept(value);
            } catch (DomainException.InvalidDocument e) {
                anyJson |= !NO_JSON.contains(e.findings().get(0).code());
                e.findings().forEach(findings);
            }
        }

        private void accept(T value) {
            boolean good = true;
            for (Function<? super T, List<Finding>> check : checks) {
                for (Finding finding : check.apply(value)) {
                    good = false;
                    findings.accept(
                            new Finding(Place.at(file, row, finding.place().pointer()), finding.problem()));
                }
            }
            if (good && !keyPointer.isEmpty()) {
                good = keys.repeated(value, row)
                        .map(problem -> {
                            findings.accept(new Finding(Place.at(file, row, keyPointer), problem));
                            return false;
                        })
                        .orElse(true);
            }
            if (good) {
                values.accept(new Placed<>(value, Place.inRow(file, row)));
            }
        }
    }
}
