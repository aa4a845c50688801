package org.communitycontrol.json.intake;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.risk.area.AreaEventKind;
import org.communitycontrol.risk.area.AreaEvents;

/** A table of what happened in areas: {@code area}, {@code date}, {@code event}. Other columns are let be. */
public final class AreaEventRows {

    private static final String AREA = "area";
    private static final String DATE = "date";
    private static final String EVENT = "event";
    private static final Csv TABLE = Csv.requiring(AREA, DATE, EVENT);
    private static final Map<String, AreaEventKind> KINDS = new HashMap<>();

    static {
        for (AreaEventKind kind : AreaEventKind.values()) {
            KINDS.put(kind.code(), kind);
        }
    }

    private final SortedMap<String, SortedMap<LocalDate, Set<AreaEventKind>>> found =
            new TreeMap<>(TextRules.BY_CODE_POINT);
    private final FirstOfKey<String> keys = new FirstOfKey<>(key -> key);

    private AreaEventRows() {}

    /**
     * Returns the events of each area, by code point of its identifier.
     *
     * @param file the name findings give the input
     * @param findings gets what is wrong with rows, which are left out, and rows that say again what an earlier one said
     * @throws DomainException.UnreadableInput if it is no such table; see {@link Csv#forEach}
     */
    public static SortedMap<String, AreaEvents> read(
            InputStream in, String file, Consumer<? super Finding> findings) {
        AreaEventRows rows = new AreaEventRows();
        TABLE.forEach(in, file, row -> rows.take(row, findings), findings);
        SortedMap<String, AreaEvents> areas = new TreeMap<>(TextRules.BY_CODE_POINT);
        rows.found.forEach((area, days) -> areas.put(area, new AreaEvents(area, days)));
        return areas;
    }

    private void take(CsvRow row, Consumer<? super Finding> findings) {
        if (!row.findings().isEmpty()) {
            row.findings().forEach(findings);
            return;
        }
        try {
            String area = row.required(AREA, CellText::identifier);
            LocalDate date = row.required(DATE, CellText::day);
            AreaEventKind kind = row.required(EVENT, AreaEventRows::kind);
            keys.repeated(area + '\n' + date + kind.code(), row.row()).ifPresent(problem -> {
                throw new DomainException.InvalidValue(AREA, problem);
            });
            found.computeIfAbsent(area, each -> new TreeMap<>())
                    .computeIfAbsent(date, each -> EnumSet.noneOf(AreaEventKind.class))
                    .add(kind);
        } catch (DomainException.InvalidValue refused) {
            findings.accept(new Finding(row.place(refused.field()), refused.problem()));
        }
    }

    private static AreaEventKind kind(String code) {
        return Optional.ofNullable(KINDS.get(code))
                .orElseThrow(() -> new DomainException.InvalidValue("", Problem.of("unknown-code")));
    }
}
