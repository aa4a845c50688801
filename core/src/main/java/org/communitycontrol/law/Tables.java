package org.communitycontrol.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The tab-separated tables that are part of this jar; for the library itself. */
public final class Tables {

    private Tables() {}

    /**
     * Returns the rows of a table, which has no header.
     *
     * @param beside a type of the package that the table belongs to
     * @throws IllegalStateException if it is missing from the jar, or a row has not {@code columns} cells
     */
    public static List<String[]> read(Class<?> beside, String resource, int columns) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String[]> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells.length != columns) {
                    throw new IllegalStateException(
                            "resource " + resource + ", line " + (rows.size() + 1) + ": not " + columns + " cells");
                }
                rows.add(cells);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource + " cannot be read", e);
        }
    }
}
