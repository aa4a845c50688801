package org.communitycontrol.json.packs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.json.mapper.StrictReader;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.law.PolicyPeriod;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;

/**
 * Reads policy packs of the kinds it was told of, strictly: a misspelt parameter that were passed over would keep people
 * at home.
 */
public final class PackReader {

    private static final StrictReader<PackDocument> DOCUMENTS = StrictReader.of(PackDocument.class);

    private final Map<String, Kind<?>> kinds;

    private PackReader(Map<String, Kind<?>> kinds) {
        this.kinds = kinds;
    }

    /** Returns a reader of packs of these kinds. */
    public static PackReader of(PolicyKind<?>... kinds) {
        return new PackReader(Arrays.stream(kinds)
                .map(PackReader::kind)
                .collect(ImmutableMap.toImmutableMap(kind -> kind.kind().code(), kind -> kind)));
    }

    private static <P> Kind<P> kind(PolicyKind<P> kind) {
        return new Kind<>(kind, StrictReader.of(kind.parameters()));
    }

    /**
     * Returns the pack in {@code in}, whose kind says the type of its numbers.
     *
     * @param file the name findings give the input
     * @throws DomainException.UnreadableInput if it is not UTF-8, no JSON document, is cut short, or is beyond a limit
     * @throws DomainException.InvalidDocument if it breaks a rule: an unknown or missing member, a kind or schema this
     *     reader does not know, no citation, a gap or an overlap between its periods, with their dates
     */
    public PolicyPack<?> read(InputStream in, String file) {
        PackDocument document = DOCUMENTS.read(in, file);
        Kind<?> kind = kinds.get(document.kind());
        List<Finding> findings = new ArrayList<>();
        if (!document.schema().equals(PackDocument.SCHEMA)) {
            findings.add(Finding.of(
                    Place.at(file, 0, "/schema"), "policy-schema", Input.code("schema", PackDocument.SCHEMA)));
        }
        if (kind == null) {
            findings.add(Finding.of(Place.at(file, 0, "/kind"), "policy-kind"));
            throw new DomainException.InvalidDocument(findings);
        }
        return kind.pack(document, file, findings);
    }

    /**
     * Returns the pack in {@code in}, which is of {@code kind}.
     *
     * @param file the name findings give the input
     * @throws DomainException.UnreadableInput if it is not UTF-8, no JSON document, is cut short, or is beyond a limit
     * @throws DomainException.InvalidDocument if it breaks a rule, as in {@link #read(InputStream, String)}, or is of
     *     another kind
     */
    @SuppressWarnings("unchecked") // the kinds are equal, so the parameters have the kind's type
    public <P> PolicyPack<P> read(PolicyKind<P> kind, InputStream in, String file) {
        PolicyPack<?> pack = read(in, file);
        if (!pack.kind().equals(kind)) {
            throw new DomainException.InvalidDocument(List.of(Finding.of(Place.at(file, 0, "/kind"), "policy-kind")));
        }
        return (PolicyPack<P>) pack;
    }

    /** A kind and the reader of its numbers. */
    private record Kind<P>(PolicyKind<P> kind, StrictReader<P> reader) {

        PolicyPack<P> pack(PackDocument document, String file, List<Finding> findings) {
            Map<Language, String> titles = titles(document, file, findings);
            List<PolicyPeriod<P>> periods = periods(document, file, findings);
            if (!findings.isEmpty()) {
                throw new DomainException.InvalidDocument(findings);
            }
            try {
                return PolicyPack.<P>builder()
                        .id(document.id())
                        .version(document.version())
                        .kind(kind)
                        .jurisdiction(document.jurisdiction())
                        .putAllTitles(titles)
                        .issuer(document.issuer())
                        .documentNumber(document.documentNumber())
                        .knownFrom(document.knownFrom())
                        .addAllCitations(document.citations())
                        .addAllPeriods(periods)
                        .build();
            } catch (DomainException.InvalidDocument e) {
                throw new DomainException.InvalidDocument(e.findings().stream()
                        .map(finding ->
                                new Finding(Place.at(file, 0, finding.place().pointer()), finding.problem()))
                        .toList());
            }
        }

        private List<PolicyPeriod<P>> periods(PackDocument document, String file, List<Finding> findings) {
            ImmutableList.Builder<PolicyPeriod<P>> periods = ImmutableList.builder();
            for (int i = 0; i < document.periods().size(); i++) {
                PackDocument.Period period = document.periods().get(i);
                String pointer = "/periods/" + i;
                if (period.to().filter(period.from()::isAfter).isPresent()) {
                    findings.add(Finding.of(
                            Place.at(file, 0, pointer + "/to"),
                            "days-reversed",
                            Input.day("from", period.from()),
                            Input.day("to", period.to().get())));
                    continue;
                }
                try {
                    P parameters = reader.readTree(period.parameters(), Place.at(file, 0, pointer + "/parameters"));
                    periods.add(period.to()
                            .map(to -> PolicyPeriod.between(period.from(), to, parameters))
                            .orElseGet(() -> PolicyPeriod.from(period.from(), parameters)));
                } catch (DomainException.InvalidDocument e) {
                    findings.addAll(e.findings());
                }
            }
            return periods.build();
        }
    }

    private static Map<Language, String> titles(PackDocument document, String file, List<Finding> findings) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        document.title().forEach((code, title) -> {
            for (Language language : Language.values()) {
                if (language.code().equals(code)) {
                    titles.put(language, title);
                    return;
                }
            }
            findings.add(Finding.of(Place.at(file, 0, "/title/*"), "policy-language"));
        });
        return titles;
    }
}
