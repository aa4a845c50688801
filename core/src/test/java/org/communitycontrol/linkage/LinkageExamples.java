package org.communitycontrol.linkage;

import java.time.LocalDate;
import java.util.Set;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.law.Policy;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;

/** Partners of a made-up community, shared by the tests of this feature. */
public final class LinkageExamples {

    public static final DivisionCode COMMUNITY = DivisionCode.parse("350203001001");
    public static final GridCode GRID = GridCode.parse("350203001001001");
    public static final GridCode OTHER_GRID = GridCode.parse("350203001001002");
    public static final GridCode THIRD_GRID = GridCode.parse("350203001001003");
    public static final LocalDate DAY = LocalDate.of(2020, 2, 16);

    private LinkageExamples() {}

    public static Policy<LinkageRule> policy() {
        return Policy.adHoc(rule());
    }

    public static LinkageRule rule() {
        return LinkageRule.builder()
                .addParties(
                        PartnerKind.COMMUNITY_ORGANIZATION,
                        PartnerKind.SOCIAL_ORGANIZATION,
                        PartnerKind.SOCIAL_WORKER,
                        PartnerKind.VOLUNTEER_GROUP)
                .addDoctors(PartnerKind.PRIMARY_CARE_DOCTOR, PartnerKind.VILLAGE_DOCTOR)
                .adultAge(18)
                .adultAgeBound(Bound.AT_LEAST)
                .birthday(DayCount.START_INCLUDED)
                .participationDays(14)
                .build();
    }

    public static Partner partner(String id, PartnerKind kind) {
        return Partner.builder()
                .id(new PartnerId(id))
                .kind(kind)
                .from(LocalDate.of(2020, 1, 1))
                .build();
    }

    public static Partner until(String id, PartnerKind kind, LocalDate lastDay) {
        return Partner.builder()
                .id(new PartnerId(id))
                .kind(kind)
                .from(LocalDate.of(2020, 1, 1))
                .lastDay(lastDay)
                .build();
    }

    public static PartnerTask task(String partner, Matter matter) {
        return PartnerTask.builder()
                .partner(new PartnerId(partner))
                .matter(matter)
                .from(LocalDate.of(2020, 2, 1))
                .build();
    }

    public static LinkageFacts facts(Set<Partner> partners, Set<PartnerTask> tasks, Set<CareAssignment> care) {
        return LinkageFacts.builder()
                .partners(partners)
                .tasks(tasks)
                .careAssignments(care)
                .build();
    }
}
