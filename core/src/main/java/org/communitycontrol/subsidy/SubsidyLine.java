package org.communitycontrol.subsidy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.communitycontrol.law.PolicyReference;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.message.Messages;
import org.communitycontrol.subsidy.scheme.CostShare;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.Role;
import org.joda.money.Money;

/**
 * What one day at one post is paid, and why. Ordered by day, post, role, then by the rest of what it says.
 *
 * @param date the day
 * @param post where
 * @param role as what; of several on the day, the one that sets the rate
 * @param minutes served there on the day, each counted once
 * @param mixed whether the day had more than one kind of duty, so that the rule for such days decided
 * @param reason why, and therefore how much
 * @param scheme the pack whose numbers were applied
 * @param payers who bears it, and in what proportion; empty where the scheme does not say or nothing is paid
 */
@JsonPropertyOrder({"date", "post", "role", "minutes", "mixed", "amount", "reason", "scheme", "payers"})
public record SubsidyLine(
        @JsonProperty LocalDate date,
        @JsonProperty Post post,
        @JsonProperty Role role,
        @JsonProperty int minutes,
        @JsonProperty boolean mixed,
        @JsonProperty SubsidyReason reason,
        @JsonProperty PolicyReference scheme,
        @JsonProperty List<CostShare.Part> payers)
        implements Comparable<SubsidyLine> {

    private static final Comparator<SubsidyLine> ORDER = Comparator.comparing(SubsidyLine::date)
            .thenComparing(SubsidyLine::post)
            .thenComparing(SubsidyLine::role)
            .thenComparing(line -> -line.minutes())
            .thenComparing(line -> line.reason().toString())
            .thenComparing(line -> line.payers().toString());

    public SubsidyLine {
        payers = ImmutableList.copyOf(payers);
    }

    /** Returns what is paid. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Money amount() {
        return reason.amount();
    }

    /** Returns post, day, reason, scheme and the scheme's confidence as one line. */
    public String explain(Language language) {
        return Messages.standard()
                .render(
                        "decision.line",
                        List.of(
                                Input.id("subject", post.code()),
                                Input.day("asOf", date),
                                Input.code("reason", reason.sentence(language)),
                                Input.code("policy", scheme.id().value()),
                                Input.code("confidence", scheme.confidence().code())),
                        language);
    }

    @Override
    public int compareTo(SubsidyLine other) {
        return ORDER.compare(this, other);
    }
}
