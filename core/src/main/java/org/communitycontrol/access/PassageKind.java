package org.communitycontrol.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import org.communitycontrol.finding.TextRules;

/**
 * Who or what passes a gate.
 *
 * <p>An open set: a policy may admit kinds of its own. The four of {@link #alwaysPasses()} are not a policy's matter.
 *
 * @param code in lower kebab case, 1 to 64 characters
 */
public record PassageKind(@JsonValue String code) implements Comparable<PassageKind> {

    /** 居民: lives here. */
    public static final PassageKind RESIDENT = new PassageKind("resident");

    /** 访客: comes to see somebody. */
    public static final PassageKind VISITOR = new PassageKind("visitor");

    /** 快递、外卖: brings goods. */
    public static final PassageKind COURIER = new PassageKind("courier");

    /** 复工通勤人员: goes to work that has resumed. */
    public static final PassageKind COMMUTER = new PassageKind("commuter");

    /** 复工复产车辆: a vehicle of work that has resumed. */
    public static final PassageKind WORK_VEHICLE = new PassageKind("work-vehicle");

    /** 照护探视: looks after somebody who lives here. */
    public static final PassageKind CARE_VISIT = new PassageKind("care-visit");

    /** 救护车. */
    public static final PassageKind AMBULANCE = new PassageKind("ambulance");

    /** 救助、抢险车辆. */
    public static final PassageKind RESCUE = new PassageKind("rescue");

    /** 消防车. */
    public static final PassageKind FIRE = new PassageKind("fire");

    /** 就医转运: a person on the way to treatment, in whatever vehicle or on foot. */
    public static final PassageKind MEDICAL_TRANSFER = new PassageKind("medical-transfer");

    private static final Set<String> ALWAYS = Set.of(AMBULANCE.code, RESCUE.code, FIRE.code, MEDICAL_TRANSFER.code);

    /**
     * Accepts a code.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code code-form}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PassageKind {
        TextRules.code("kind", code);
    }

    /** Returns whether the notice itself lets it pass as needed (clauses 2.24 and 2.27). */
    public boolean alwaysPasses() {
        return ALWAYS.contains(code);
    }

    /** Orders by code. */
    @Override
    public int compareTo(PassageKind other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
