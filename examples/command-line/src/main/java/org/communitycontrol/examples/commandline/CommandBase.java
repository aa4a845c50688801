package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.communitycontrol.message.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What all commands share: findings, language, and files that appear whole or not at all. */
abstract class CommandBase implements Callable<Integer> {

    @Option(
            names = "--findings",
            paramLabel = "FILE",
            description = "Where findings go, as NDJSON; without it, to standard error as lines.")
    private String findingsFile = "";

    @Option(
            names = "--lang",
            paramLabel = "zh-CN|en",
            description = "The language of sentences; never of codes, numbers or CSV. Default: en.",
            converter = LanguageConverter.class)
    private Language language = Language.EN;

    private final FindingLog findings = new FindingLog();

    /** Does the work: reads, adds findings, stages files. */
    abstract void run(Outputs outputs) throws IOException;

    @Override
    public final Integer call() throws IOException {
        try (Outputs outputs = new Outputs()) {
            run(outputs);
            if (!findingsFile.isEmpty()) {
                try (OutputStream out = outputs.open(findingsFile)) {
                    findings.writeNdjson(out, language);
                }
            }
            outputs.publish();
        }
        if (findingsFile.isEmpty() && printsFindings()) {
            findings.print(System.err, language);
        }
        return findings.isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    /** Returns whether findings that go to no file are printed. */
    boolean printsFindings() {
        return true;
    }

    final FindingLog findings() {
        return findings;
    }

    final Language language() {
        return language;
    }

    /** Reads a language tag. */
    static final class LanguageConverter implements ITypeConverter<Language> {
        @Override
        public Language convert(String tag) {
            for (Language language : Language.values()) {
                if (language.code().equals(tag)) {
                    return language;
                }
            }
            throw new TypeConversionException("expected zh-CN or en");
        }
    }

    /** Reads a day such as 2020-02-29. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        private static final int LENGTH = "2020-02-29".length();

        @Override
        public LocalDate convert(String text) {
            try {
                if (text.length() == LENGTH) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeException notADay) {
                throw new TypeConversionException("expected a real date such as 2020-02-29");
            }
            throw new TypeConversionException("expected a real date such as 2020-02-29");
        }
    }
}
