package org.communitycontrol.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.TextRules;

/**
 * A group of people whom the community watches or looks after.
 *
 * <p>An open set: a city may have groups of its own. Which groups are due a visit, and how often, is a policy's matter.
 *
 * @param code in lower kebab case, 1 to 64 characters
 */
public record KeyGroup(@JsonValue String code) implements Comparable<KeyGroup> {

    /** 返程(返乡)人员: came back from elsewhere. */
    public static final KeyGroup RETURNEE = new KeyGroup("returnee");

    /** 密切接触者: was close to a case. */
    public static final KeyGroup CLOSE_CONTACT = new KeyGroup("close-contact");

    /** 密接的密接: was close to a close contact. */
    public static final KeyGroup SECONDARY_CONTACT = new KeyGroup("secondary-contact");

    /** 发热患者: has a fever whose cause is open. */
    public static final KeyGroup FEBRILE = new KeyGroup("febrile");

    /** 居家医学观察: under medical observation at home. */
    public static final KeyGroup HOME_OBSERVATION = new KeyGroup("home-observation");

    /** 居家健康监测: watches their own health at home. */
    public static final KeyGroup HOME_HEALTH_MONITORING = new KeyGroup("home-health-monitoring");

    /** 独居老年人: an older person who lives alone. */
    public static final KeyGroup ELDER_LIVING_ALONE = new KeyGroup("elder-living-alone");

    /** 空巢老年人: an older person who lives without their children. */
    public static final KeyGroup EMPTY_NEST_ELDER = new KeyGroup("empty-nest-elder");

    /** 监护缺失儿童: a child without a guardian who is able to care. */
    public static final KeyGroup UNGUARDED_CHILD = new KeyGroup("unguarded-child");

    /** 留守儿童: a child whose parents work elsewhere. */
    public static final KeyGroup LEFT_BEHIND_CHILD = new KeyGroup("left-behind-child");

    /** 分散供养特困人员: in extreme difficulty and supported at home. */
    public static final KeyGroup SUPPORTED_AT_HOME = new KeyGroup("supported-at-home");

    /** 生活无着流浪人员: on the road without means of livelihood. */
    public static final KeyGroup VAGRANT_WITHOUT_MEANS = new KeyGroup("vagrant-without-means");

    /**
     * Accepts a code.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code code-form}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public KeyGroup {
        TextRules.code("keyGroup", code);
    }

    /** Orders by code. */
    @Override
    public int compareTo(KeyGroup other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
