package org.communitycontrol.testkit.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.communitycontrol.days.Bound;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.risk.CommunitySituation;
import org.communitycontrol.risk.situation.CommunityCases;
import org.communitycontrol.risk.situation.CommunitySituations;
import org.communitycontrol.risk.situation.ConfirmedCase;
import org.communitycontrol.risk.situation.SituationReason;
import org.communitycontrol.risk.situation.SituationRule;
import org.communitycontrol.testkit.decision.Explained;
import org.communitycontrol.testkit.decision.ReplayLaws;

/** Situations decided again from the pairs of cases that the explanation names. */
class SituationReplayProperties implements ReplayLaws<CommunitySituation, SituationReason> {

    private static final RiskDomain DOMAIN = new RiskDomain();

    @Override
    @Provide
    public Arbitrary<Decision<CommunitySituation, SituationReason>> decisions() {
        return Combinators.combine(DOMAIN.communities(), DOMAIN.days(), DOMAIN.situationRules())
                .as((cases, asOf, rule) -> CommunitySituations.decide(cases, asOf, Policy.adHoc(rule)));
    }

    @Override
    public Decision<CommunitySituation, SituationReason> replay(Explained explained) {
        CommunityCases.Builder cases = CommunityCases.builder()
                .community(explained.subject())
                .largeOutbreaksSince(explained.day("largeOutbreaksSince"));
        explained.day("latest").ifPresent(latest -> {
            List<String> found = explained.all("found");
            if (found.isEmpty()) {
                add(cases, "one", latest, Optional.of(true), Optional.of("here"));
            }
            LocalDate earlier = explained.day("earlier").orElse(latest);
            LocalDate later = explained.day("later").orElse(latest);
            found.forEach(pair -> addPair(cases, pair, earlier, later));
        });
        SituationRule rule = SituationRule.builder()
                .windowDays(explained.count("windowDays"))
                .windowBound(explained
                        .coded(Bound.values(), Bound::code, "windowBound")
                        .orElseThrow())
                .build();
        return CommunitySituations.decide(cases.build(), explained.asOf(), Policy.adHoc(rule));
    }

    private static void addPair(CommunityCases.Builder cases, String pair, LocalDate earlier, LocalDate later) {
        boolean unknown = pair.equals("unknown-sources-apart");
        boolean perhaps = pair.equals("perhaps-unknown-sources-apart");
        Optional<Boolean> source = perhaps ? Optional.empty() : Optional.of(!unknown);
        Optional<String> place = pair.equals("perhaps-same-place") ? Optional.empty() : Optional.of(pair);
        add(cases, pair + 1, earlier, source, place);
        add(cases, pair + 2, later, source, unknown || perhaps ? place.map(here -> here + "-there") : place);
    }

    private static void add(
            CommunityCases.Builder cases, String id, LocalDate on, Optional<Boolean> source, Optional<String> place) {
        cases.putCase(
                id,
                ConfirmedCase.builder()
                        .id(id)
                        .day(on)
                        .sourceKnown(source)
                        .place(place)
                        .build());
    }
}
