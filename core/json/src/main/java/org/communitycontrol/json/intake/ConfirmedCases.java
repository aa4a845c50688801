package org.communitycontrol.json.intake;

import java.io.InputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.risk.situation.CommunityCases;
import org.communitycontrol.risk.situation.ConfirmedCase;

/**
 * A table of confirmed cases, one row a case: {@code community}, {@code case}, {@code date}, {@code source_known}, {@code
 * place}.
 */
public final class ConfirmedCases {

    private static final String COMMUNITY = "community";
    private static final String CASE = "case";
    private static final String DATE = "date";
    private static final String SOURCE_KNOWN = "source_known";
    private static final String PLACE = "place";
    private static final Csv TABLE = Csv.requiring(COMMUNITY, CASE, DATE, SOURCE_KNOWN, PLACE);

    private final Map<String, Map<String, ConfirmedCase>> found = new TreeMap<>(TextRules.BY_CODE_POINT);
    private final FirstOfKey<String> keys = new FirstOfKey<>(key -> key);

    private ConfirmedCases() {}

    /**
     * Returns the cases of each community. An empty cell in {@code source_known} or {@code place} is something that nobody
     * said; a case that comes twice in its community is kept as it came first.
     *
     * @param file the name findings give the input
     * @param findings gets what is wrong with rows, which are left out
     * @throws DomainException.UnreadableInput if it is no such table; see {@link Csv#forEach}
     */
    public static SortedMap<String, CommunityCases> read(
            InputStream in, String file, Consumer<? super Finding> findings) {
        ConfirmedCases cases = new ConfirmedCases();
        TABLE.forEach(in, file, row -> cases.take(row, findings), findings);
        SortedMap<String, CommunityCases> communities = new TreeMap<>(TextRules.BY_CODE_POINT);
        cases.found.forEach((community, each) -> communities.put(community, CommunityCases.of(community, each.values())));
        return communities;
    }

    private void take(CsvRow row, Consumer<? super Finding> findings) {
        if (!row.findings().isEmpty()) {
            row.findings().forEach(findings);
            return;
        }
        try {
            String community = row.required(COMMUNITY, CellText::identifier);
            String id = row.required(CASE, CellText::identifier);
            ConfirmedCase confirmed = ConfirmedCase.builder()
                    .id(id)
                    .day(row.required(DATE, CellText::day))
                    .sourceKnown(row.optional(SOURCE_KNOWN, CellText::flag))
                    .place(row.text(PLACE))
                    .build();
            keys.repeated(community + '\n' + id, row.row()).ifPresent(problem -> {
                throw new DomainException.InvalidValue(CASE, problem);
            });
            found.computeIfAbsent(community, each -> new TreeMap<>()).put(id, confirmed);
        } catch (DomainException.InvalidValue refused) {
            findings.accept(new Finding(row.place(refused.field()), refused.problem()));
        }
    }
}
