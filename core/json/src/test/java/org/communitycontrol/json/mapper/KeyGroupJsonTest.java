package org.communitycontrol.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.law.Policy;
import org.communitycontrol.people.KeyGroup;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.keygroup.Belonging;
import org.communitycontrol.people.keygroup.KeyGroupFacts;
import org.communitycontrol.people.keygroup.KeyGroupReason;
import org.communitycontrol.people.keygroup.KeyGroupRule;
import org.communitycontrol.people.keygroup.KeyGroups;
import org.junit.jupiter.api.Test;

/** The written form of a decision on a key group; it holds neither an age nor a date of birth. */
class KeyGroupJsonTest {

    private static final TypeReference<Decision<Belonging, KeyGroupReason>> TYPE = new TypeReference<>() {};
    private static final LocalDate DAY = LocalDate.of(2020, 2, 29);
    private static final String POLICY =
            "'policy':{'id':'cn-key-groups-2020-02-16','version':1,'confidence':'design','inForce':true},'clauses':[],";

    @Test
    void anElderWhoLivesAloneIsWrittenLikeThis() {
        KeyGroupFacts facts = KeyGroupFacts.builder()
                .person(new PersonId("P-1"))
                .birthDate(LocalDate.of(1949, 12, 31))
                .householdMembers(1)
                .build();
        check(
                decide(facts, KeyGroup.ELDER_LIVING_ALONE),
                "{'subject':'P-1','asOf':'2020-02-29','outcome':{'value':'belongs'},"
                        + "'reason':{'kind':'elder-alone','ageLimit':60}," + POLICY
                        + "'inputs':[{'name':'keyGroup','value':{'code':'elder-living-alone'}}],'counterFacts':[]}");
    }

    @Test
    void whatIsNotKnownIsWrittenLikeThis() {
        KeyGroupFacts facts =
                KeyGroupFacts.builder().person(new PersonId("P-1")).build();
        check(
                decide(facts, KeyGroup.ELDER_LIVING_ALONE),
                "{'subject':'P-1','asOf':'2020-02-29','outcome':{'undetermined':[{'code':'birth-date','inputs':[]},"
                        + "{'code':'household-members','inputs':[]}]},"
                        + "'reason':{'kind':'elder-unknown','missing':['birth-date','household-members']}," + POLICY
                        + "'inputs':[{'name':'keyGroup','value':{'code':'elder-living-alone'}}],'counterFacts':[]}");
    }

    @Test
    void aReturneeOfLongAgoIsWrittenWithWhatWouldChangeIt() {
        KeyGroupFacts facts = KeyGroupFacts.builder()
                .person(new PersonId("P-1"))
                .arrivals(List.of(LocalDate.of(2020, 2, 1)))
                .build();
        check(
                decide(facts, KeyGroup.RETURNEE),
                "{'subject':'P-1','asOf':'2020-02-29','outcome':{'value':'does-not-belong'},"
                        + "'reason':{'kind':'not-within-days','group':'returnee','days':14}," + POLICY
                        + "'inputs':[{'name':'keyGroup','value':{'code':'returnee'}}],"
                        + "'counterFacts':[{'code':'record-group-event',"
                        + "'inputs':[{'name':'on','value':{'day':'2020-02-29'}},"
                        + "{'name':'group','value':{'code':'returnee'}}],'then':'belongs'}]}");
    }

    private static void check(Decision<Belonging, KeyGroupReason> decision, String json) {
        assertThat(StrictJson.write(decision)).isEqualTo(json.replace('\'', '"'));
        assertThat(StrictJson.read(json.replace('\'', '"'), TYPE)).isEqualTo(decision);
    }

    private static Decision<Belonging, KeyGroupReason> decide(KeyGroupFacts facts, KeyGroup group) {
        Policy<KeyGroupRule> policy =
                ShippedPacks.book().inForce(KeyGroupRule.KIND, DAY).policy().orElseThrow();
        return KeyGroups.decide(facts, group, DAY, policy);
    }
}
