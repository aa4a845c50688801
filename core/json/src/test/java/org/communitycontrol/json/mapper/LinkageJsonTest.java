package org.communitycontrol.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.Set;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.law.Policy;
import org.communitycontrol.linkage.CareAssignment;
import org.communitycontrol.linkage.FourPartyLinkage;
import org.communitycontrol.linkage.LinkageFacts;
import org.communitycontrol.linkage.LinkageReason;
import org.communitycontrol.linkage.LinkageRule;
import org.communitycontrol.linkage.LinkageState;
import org.communitycontrol.linkage.Matter;
import org.communitycontrol.linkage.Participation;
import org.communitycontrol.linkage.Partner;
import org.communitycontrol.linkage.PartnerId;
import org.communitycontrol.linkage.PartnerKind;
import org.communitycontrol.linkage.care.DoctorReason;
import org.communitycontrol.linkage.care.DoctorState;
import org.communitycontrol.linkage.care.PrimaryCare;
import org.communitycontrol.linkage.participation.ParticipationReason;
import org.communitycontrol.linkage.participation.ResidentParticipation;
import org.communitycontrol.linkage.participation.ResidentsOfTheDay;
import org.communitycontrol.partition.Rate;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;
import org.junit.jupiter.api.Test;

class LinkageJsonTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 16);
    private static final DivisionCode COMMUNITY = DivisionCode.parse("350203001001");
    private static final String POLICY =
            "'policy':{'id':'cn-linkage-2020-02-16','version':1,'confidence':'design','inForce':true},";

    @Test
    void aGridWithoutADoctorIsWrittenLikeThis() {
        Partner gone = Partner.builder()
                .id(new PartnerId("DR"))
                .kind(PartnerKind.VILLAGE_DOCTOR)
                .from(LocalDate.of(2020, 1, 1))
                .lastDay(LocalDate.of(2020, 2, 1))
                .build();
        CareAssignment care = CareAssignment.builder()
                .grid(GridCode.parse("350203001001001"))
                .institution(new PartnerId("CLINIC"))
                .doctor(gone.id())
                .from(LocalDate.of(2020, 1, 1))
                .build();
        LinkageFacts facts = LinkageFacts.builder()
                .partners(Set.of(gone))
                .careAssignments(Set.of(care))
                .build();
        check(
                PrimaryCare.decide(care.grid(), facts, DAY, policy()),
                "{'subject':'350203001001001','asOf':'2020-02-16','outcome':{'value':'without-doctor'},"
                        + "'reason':{'kind':'no-doctor-any-more','assigned':1}," + POLICY
                        + "'clauses':['2.7'],'inputs':[],'counterFacts':[{'code':'assign-doctor',"
                        + "'inputs':[{'name':'on','value':{'day':'2020-02-16'}}],'then':'with-doctor'}]}",
                new TypeReference<Decision<DoctorState, DoctorReason>>() {});
        assertThat(StrictJson.write(gone))
                .isEqualTo(
                        "{'id':'DR','kind':'village-doctor','from':'2020-01-01','to':'2020-02-01'}".replace('\'', '"'));
        assertThat(StrictJson.read(StrictJson.write(care), CareAssignment.class))
                .isEqualTo(care);
    }

    @Test
    void partiesWithoutATaskAreWrittenLikeThis() {
        Partner volunteers = Partner.builder()
                .id(new PartnerId("V"))
                .kind(PartnerKind.VOLUNTEER_GROUP)
                .from(DAY)
                .build();
        LinkageFacts facts = LinkageFacts.builder()
                .partners(Set.of(volunteers))
                .tasks(Set.of())
                .build();
        check(
                FourPartyLinkage.decide(COMMUNITY, facts, DAY, policy()),
                "{'subject':'350203001001','asOf':'2020-02-16','outcome':{'value':'incomplete'},"
                        + "'reason':{'kind':'parties-without-task','parties':4,'without':['community-organization',"
                        + "'social-organization','social-worker','volunteer-group']}," + POLICY
                        + "'clauses':['2.5','2.6','2.17'],'inputs':[],'counterFacts':[{'code':'give-tasks',"
                        + "'inputs':[{'name':'on','value':{'day':'2020-02-16'}},{'name':'kinds','value':{'count':4}},"
                        + "{'name':'party','value':{'code':'community-organization'}},"
                        + "{'name':'party','value':{'code':'social-organization'}},"
                        + "{'name':'party','value':{'code':'social-worker'}},"
                        + "{'name':'party','value':{'code':'volunteer-group'}}],'then':'complete'}]}",
                new TypeReference<Decision<LinkageState, LinkageReason>>() {});
    }

    @Test
    void participationIsWrittenLikeThis() {
        PersonId adult = new PersonId("P-1");
        PersonId ageless = new PersonId("P-2");
        LinkageFacts facts = LinkageFacts.builder()
                .participations(Set.of(new Participation(adult, DAY, Matter.PUBLICITY)))
                .build();
        ResidentsOfTheDay.Builder residents = ResidentsOfTheDay.builder();
        residents.area(COMMUNITY).addPerson(adult).putBirthDate(adult, LocalDate.of(1980, 5, 1));
        String inputs = "'inputs':[{'name':'registered','value':{'count':%d}},"
                + "{'name':'participationDays','value':{'count':14}}],'counterFacts':[]}";
        check(
                ResidentParticipation.decide(residents.build(), facts, DAY, policy()),
                "{'subject':'350203001001','asOf':'2020-02-16','outcome':{'value':{'numerator':1,'denominator':1}},"
                        + "'reason':{'kind':'adults-counted','participants':1,'adults':1}," + POLICY
                        + "'clauses':['1.4','2.8']," + inputs.formatted(1),
                new TypeReference<Decision<Rate, ParticipationReason>>() {});
        check(
                ResidentParticipation.decide(residents.addPerson(ageless).build(), facts, DAY, policy()),
                "{'subject':'350203001001','asOf':'2020-02-16','outcome':{'undetermined':[{'code':'birth-dates',"
                        + "'inputs':[{'name':'unknown','value':{'count':1}}]}]},"
                        + "'reason':{'kind':'ages-unknown','participants':1,'adults':1,'unknownParticipants':0,"
                        + "'unknown':1}," + POLICY + "'clauses':['1.4','2.8']," + inputs.formatted(2),
                new TypeReference<Decision<Rate, ParticipationReason>>() {});
    }

    private static <T> void check(T decision, String json, TypeReference<T> type) {
        assertThat(StrictJson.write(decision)).isEqualTo(json.replace('\'', '"'));
        assertThat(StrictJson.read(json.replace('\'', '"'), type)).isEqualTo(decision);
    }

    private static Policy<LinkageRule> policy() {
        return ShippedPacks.book().inForce(LinkageRule.KIND, DAY).policy().orElseThrow();
    }
}
