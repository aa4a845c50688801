package org.communitycontrol.dictionary;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.law.Tables;
import org.communitycontrol.message.Language;

/** Every field of the registers and facts of this library, each defined once. */
public final class DataDictionary {

    private static final int COLUMNS = 7;

    private static final List<FieldDefinition> ALL = Tables.read(DataDictionary.class, "fields.tsv", COLUMNS).stream()
            .map(DataDictionary::definition)
            .collect(ImmutableList.toImmutableList());

    private DataDictionary() {}

    /** Returns all definitions, by document, then in the order of the document. */
    @ImplementsClauses(ClauseIds.C_3_3)
    public static List<FieldDefinition> all() {
        return ALL;
    }

    /** Returns the definitions of one document or kind of fact; empty if it is not known. */
    public static List<FieldDefinition> of(String document) {
        return ALL.stream().filter(field -> field.document().equals(document)).toList();
    }

    /** Returns the definition of one field; empty if there is none. */
    public static Optional<FieldDefinition> find(String document, String name) {
        return of(document).stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private static FieldDefinition definition(String[] cells) {
        return FieldDefinition.builder()
                .document(cells[0])
                .name(cells[1])
                .putMeaning(Language.ZH_CN, cells[2])
                .putMeaning(Language.EN, cells[3])
                .source(cells[4])
                .sensitivity(Sensitivity.valueOf(constant(cells[5])))
                .provenance(Provenance.valueOf(constant(cells[6])))
                .build();
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
