package org.communitycontrol.json.intake;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.message.Input;
import org.jspecify.annotations.Nullable;

/** The columns of a table, by name. */
final class CsvHeader {

    private final List<String> names;
    private final Map<String, Integer> indexes;
    private final Set<String> known;

    private CsvHeader(List<String> names, Map<String, Integer> indexes, Set<String> known) {
        this.names = names;
        this.indexes = indexes;
        this.known = known;
    }

    /** Returns the header with these names, or refuses the table for a name that is repeated or missing. */
    static CsvHeader of(List<String> names, String file, Set<String> required, Set<String> known) {
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            @Nullable Integer before = indexes.putIfAbsent(names.get(i), i);
            if (before != null) {
                throw new DomainException.UnreadableInput(Finding.of(
                        Place.inRow(file, 1),
                        "csv-header-repeated",
                        Input.count("one", before + 1L),
                        Input.count("other", i + 1L)));
            }
        }
        for (String column : required) {
            if (!indexes.containsKey(column)) {
                throw new DomainException.UnreadableInput(
                        Finding.of(Place.inRow(file, 1), "csv-header-missing", Input.code("column", column)));
            }
        }
        return new CsvHeader(ImmutableList.copyOf(names), ImmutableMap.copyOf(indexes), known);
    }

    List<String> names() {
        return names;
    }

    /** Returns the position of {@code column} from 0; -1 if the table has no such column. */
    int index(String column) {
        if (!known.contains(column)) {
            throw new IllegalArgumentException("the reader was not told of the column " + column);
        }
        return indexes.getOrDefault(column, -1);
    }
}
