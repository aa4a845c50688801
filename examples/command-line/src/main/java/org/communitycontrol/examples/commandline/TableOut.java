package org.communitycontrol.examples.commandline;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Tables as every command writes them: comma, LF, UTF-8, quotes only where they are needed. */
final class TableOut {

    private TableOut() {}

    /** Opens a table; it appears with the command's other files. */
    static CsvWriter open(Outputs outputs, String path) throws IOException {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(outputs.open(path), StandardCharsets.UTF_8));
    }
}
