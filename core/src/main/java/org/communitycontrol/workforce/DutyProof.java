package org.communitycontrol.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communitycontrol.days.Bound;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;

/**
 * Decides whether a sheet of duties is proved at the end of a day: attendance logged, hung out for everybody to see as
 * long as the rule says, every objection answered and none upheld, signed off where the rule asks for it.
 *
 * <p>A step nobody recorded leaves it undetermined; an objection that waits or was upheld makes it not proved, whatever
 * else is missing. Steps may be given in any order, and those dated after the day are not looked at.
 */
public final class DutyProof {

    private DutyProof() {}

    /**
     * Returns the decision.
     *
     * @param sheet the identifier of the sheet of duties
     */
    public static Decision<ProofState, ProofReason> decide(
            String sheet, Collection<ProofStep> steps, LocalDate asOf, Policy<ProofRule> policy) {
        List<ProofStep> known =
                steps.stream().filter(step -> !step.on().isAfter(asOf)).toList();
        return Decision.<ProofState, ProofReason>builder()
                .subject(sheet)
                .asOf(asOf)
                .reason(reason(known, asOf, policy.parameters()))
                .policy(policy.reference())
                .addInputs(Input.count("publicityDays", policy.parameters().publicityDays()))
                .build();
    }

    private static ProofReason reason(List<ProofStep> known, LocalDate asOf, ProofRule rule) {
        TreeSet<String> open = new TreeSet<>();
        TreeMap<String, Boolean> answers = new TreeMap<>();
        for (ProofStep step : known) {
            if (step instanceof ProofStep.Objected objected) {
                open.add(objected.id());
            } else if (step instanceof ProofStep.Answered answered) {
                answers.merge(answered.id(), answered.upheld(), Boolean::logicalOr);
            }
        }
        long upheld = answers.values().stream().filter(right -> right).count();
        open.removeAll(answers.keySet());
        if (upheld > 0) {
            return new ProofReason.ObjectionUpheld(Math.toIntExact(upheld));
        }
        if (!open.isEmpty()) {
            return new ProofReason.ObjectionOpen(open.size());
        }
        Optional<LocalDate> published = last(known, ProofStep.Published.class);
        List<String> missing = new ArrayList<>();
        if (last(known, ProofStep.Attended.class).isEmpty()) {
            missing.add("attendance-log");
        }
        if (rule.publicityDays() > 0 && published.isEmpty()) {
            missing.add("publicity");
        }
        if (rule.signOff() && last(known, ProofStep.SignedOff.class).isEmpty()) {
            missing.add("sign-off");
        }
        if (!missing.isEmpty()) {
            return new ProofReason.ProofMissing(missing);
        }
        if (rule.publicityDays() > 0) {
            LocalDate lastDay = rule.dayCount().lastDay(published.orElseThrow(), rule.publicityDays());
            if (!Bound.REACHING.holds(asOf, lastDay)) {
                return new ProofReason.PublicityRunning(lastDay);
            }
        }
        return new ProofReason.Proved(rule.publicityDays());
    }

    private static Optional<LocalDate> last(List<ProofStep> known, Class<? extends ProofStep> kind) {
        return known.stream().filter(kind::isInstance).map(ProofStep::on).max(Comparator.naturalOrder());
    }
}
