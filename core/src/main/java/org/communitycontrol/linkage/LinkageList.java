package org.communitycontrol.linkage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.communitycontrol.decision.Missing;

/** A list the decisions of this feature need. */
public enum LinkageList {
    /** The register of partners. */
    PARTNERS("partner-register"),
    /** The tasks given to them. */
    TASKS("partner-tasks"),
    /** Which institution and which doctor look after which grid. */
    CARE("care-assignments"),
    /** Which resident took part on which day. */
    PARTICIPATIONS("participations");

    private final String code;

    LinkageList(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns those of {@code needed} that {@code facts} do not have. */
    public static Set<LinkageList> missingFrom(LinkageFacts facts, Collection<LinkageList> needed) {
        Set<LinkageList> missing = EnumSet.noneOf(LinkageList.class);
        needed.stream().filter(list -> !list.isGiven(facts)).forEach(missing::add);
        return missing;
    }

    /** Returns what a reader is told is missing. */
    public static List<Missing> missing(Collection<LinkageList> lists) {
        return lists.stream().map(list -> Missing.of(list.code)).toList();
    }

    private boolean isGiven(LinkageFacts facts) {
        return switch (this) {
            case PARTNERS -> facts.partners().isPresent();
            case TASKS -> facts.tasks().isPresent();
            case CARE -> facts.careAssignments().isPresent();
            case PARTICIPATIONS -> facts.participations().isPresent();
        };
    }
}
