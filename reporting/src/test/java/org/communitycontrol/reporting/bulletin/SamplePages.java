package org.communitycontrol.reporting.bulletin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communitycontrol.message.Language;

/** Writes the sample page in both languages into the folder that is named, to be looked at. */
final class SamplePages {

    private SamplePages() {}

    public static void main(String[] args) throws IOException {
        for (Language language : Language.values()) {
            Files.writeString(
                    Path.of(args[0], "bulletin-" + language.code() + ".html"),
                    Bulletin.html(Sample.content().build(), language));
        }
    }
}
