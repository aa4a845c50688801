package org.communitycontrol.json.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.json.mapper.StrictReader;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.payload.Node;

/**
 * Reads and writes facts, one a line.
 *
 * <p>Only the envelope is checked here. A fact of an unknown kind is read like any other, so that it survives a merge; a
 * fact that comes twice is for the ledger to see.
 */
public final class Facts {

    private static final StrictReader<Node.Members> NODES = StrictReader.of(Node.Members.class);
    private static final Ndjson<Fact> LINES = Ndjson.of(Facts::fact);

    private Facts() {}

    /**
     * Returns all good facts and all findings.
     *
     * @param file the name findings give the input
     * @throws DomainException.UnreadableInput if no line is JSON
     */
    public static Accepted<Fact> read(InputStream in, String file) {
        return LINES.read(in, file);
    }

    /** Returns the reader itself, to stream a long input or to keep each fact's line. */
    public static Ndjson<Fact> lines() {
        return LINES;
    }

    /**
     * Writes every fact of {@code ledger} in its canonical form and in the ledger's order, each with a line feed: the same
     * facts give the same bytes. The stream is left open.
     *
     * @throws UncheckedIOException if the stream fails
     */
    public static void write(OutputStream out, Ledger ledger) {
        try {
            for (Fact fact : ledger.facts()) {
                out.write(fact.canonicalBytes());
                out.write('\n');
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fact fact(char[] chars, int offset, int length, Place place) {
        Node.Members node = NODES.readRecord(chars, offset, length, place);
        try {
            return Fact.fromNode(node);
        } catch (DomainException.InvalidValue e) {
            Place member = e.field().startsWith("/") ? Place.at(place.file(), place.row(), e.field()) : place;
            throw new DomainException.InvalidDocument(List.of(new Finding(member, e.problem())));
        }
    }
}
