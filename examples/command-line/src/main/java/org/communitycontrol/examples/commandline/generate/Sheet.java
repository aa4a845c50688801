package org.communitycontrol.examples.commandline.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** One file of lines: good ones, and bad ones planted among them in a fixed share, each kind in turn. */
final class Sheet {

    private final String file;
    private final OutputStream out;
    private final List<Mistake> kinds;
    private final BigDecimal badShare;
    private final List<Planted> planted = new ArrayList<>();
    private long rows;
    private long good;
    private int next;

    Sheet(String file, OutputStream out, BigDecimal badShare) {
        this.file = file;
        this.out = out;
        this.kinds = Mistake.in(file);
        this.badShare = badShare;
    }

    /** Writes good lines and, among them, the bad ones that are now due. */
    void write(List<String> lines, Random random, Function<Mistake, BadLine> bad) throws IOException {
        good += lines.size();
        List<BadLine> due = new ArrayList<>();
        for (long left = due() - planted.size(); left > 0; left--) {
            due.add(bad.apply(kinds.get(next++ % kinds.size())));
        }
        List<List<BadLine>> after = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            after.add(new ArrayList<>(0));
        }
        for (BadLine each : due) {
            int from = Math.min(each.notBefore, lines.size());
            after.get(from + random.nextInt(lines.size() - from + 1)).add(each);
        }
        for (int i = 0; i <= lines.size(); i++) {
            for (BadLine each : after.get(i)) {
                write(each.text);
                planted.add(new Planted(file, rows, each.mistake));
            }
            if (i < lines.size()) {
                write(lines.get(i));
            }
        }
    }

    /** Writes good lines only. */
    void write(List<String> lines) throws IOException {
        good += lines.size();
        for (String line : lines) {
            write(line);
        }
    }

    List<Planted> planted() {
        return planted;
    }

    long rows() {
        return rows;
    }

    private long due() {
        return badShare.multiply(BigDecimal.valueOf(good))
                .setScale(0, RoundingMode.CEILING)
                .longValue();
    }

    private void write(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        rows++;
    }

    /**
     * A bad line on its way into the file.
     *
     * @param text without line feed
     * @param mistake what is wrong with it
     * @param notBefore how many of the good lines it must stand behind
     */
    record BadLine(String text, Mistake mistake, int notBefore) {}

    /**
     * A bad line in its place.
     *
     * @param file its name
     * @param row the line, the first being 1
     * @param mistake what is wrong with it
     */
    record Planted(String file, long row, Mistake mistake) {}
}
