package org.communitycontrol.testkit.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.document.PersonAliases;
import org.communitycontrol.screening.CommunityRegister;
import org.communitycontrol.screening.CommunityScreening;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.screening.RegisterHistory;
import org.communitycontrol.screening.VisitRecords;
import org.communitycontrol.screening.round.CoverageRound;
import org.communitycontrol.screening.round.RoundRegister;

/** By the statuses that a report counts, which have to be those of the round that a proof is made of. */
class PersonsOnceProperties implements PersonsOnceLaws {

    @Override
    public Map<PersonId, Disposition> keyPersons(
            CommunityRegister beginning, Ledger ledger, LocalDate day, CoverageRule rule) {
        RegisterHistory history = RegisterHistory.of(beginning, ledger);
        PersonAliases aliases = history.aliases(day);
        CommunityRegister today = history.on(day).values().get(0);
        Map<PersonId, Disposition> reported = new TreeMap<>();
        CommunityScreening.statuses(today, VisitRecords.of(ledger, aliases), day, rule).stream()
                .filter(status -> status.unit() == CoverageUnit.KEY_PERSON)
                .forEach(status -> reported.put(new PersonId(status.id()), status.disposition()));

        Function<Subject, List<StandingFact>> standing = aliases.following(ledger::standing);
        Map<PersonId, Disposition> proved = new TreeMap<>();
        CoverageRound.at(RoundRegister.of(today, rule), CoverageUnit.KEY_PERSON, standing, day, rule)
                .statuses()
                .forEach(status -> proved.put(new PersonId(status.id()), status.disposition()));
        assertThat(proved).isEqualTo(reported);
        return reported;
    }
}
