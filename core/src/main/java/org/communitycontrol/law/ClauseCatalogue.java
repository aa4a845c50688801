package org.communitycontrol.law;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The 104 clauses of the notice of 2020-02-16 on community epidemic control (Ministry of Civil Affairs, National Health
 * Commission), in the order of the notice.
 */
public final class ClauseCatalogue {

    private static final Map<String, Clause> CLAUSES = load();

    private ClauseCatalogue() {}

    /** Returns all clauses, in the order of the notice. */
    public static Collection<Clause> all() {
        return CLAUSES.values();
    }

    /** Returns the clause with {@code id}, such as {@code 2.21}; empty if there is none. */
    public static Optional<Clause> find(String id) {
        return Optional.ofNullable(CLAUSES.get(id));
    }

    private static Map<String, Clause> load() {
        ImmutableMap.Builder<String, Clause> clauses = ImmutableMap.builder();
        for (String[] cells : Tables.read(Tables.class, "clauses.tsv", 4)) {
            clauses.put(cells[0], new Clause(cells[0], ClauseKind.of(cells[1]), cells[2], cells[3]));
        }
        return clauses.buildOrThrow();
    }
}
