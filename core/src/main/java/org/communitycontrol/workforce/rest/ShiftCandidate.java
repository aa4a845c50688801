package org.communitycontrol.workforce.rest;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.message.Messages;
import org.communitycontrol.territory.WorkerId;

/**
 * A worker and a shift that somebody has to take.
 *
 * @param worker who
 * @param alreadyOnDuty whether a shift of theirs overlaps it
 * @param breaches what would be breached if they took it, and is not now
 * @param minutes the minutes they serve already, each once
 */
public record ShiftCandidate(WorkerId worker, boolean alreadyOnDuty, List<RestBreach> breaches, long minutes) {

    public ShiftCandidate {
        breaches = ImmutableList.sortedCopyOf(breaches);
    }

    /** Returns whether they could take it. */
    public boolean could() {
        return !alreadyOnDuty && breaches.isEmpty();
    }

    /** Returns why they could not, a sentence for each ground; empty if they could. */
    public List<String> whyNot(Language language) {
        ImmutableList.Builder<String> grounds = ImmutableList.builder();
        if (alreadyOnDuty) {
            grounds.add(Messages.standard()
                    .render("finding.already-on-duty", List.of(Input.id("worker", worker.value())), language));
        }
        breaches.forEach(breach -> grounds.add(breach.sentence(language)));
        return grounds.build();
    }
}
