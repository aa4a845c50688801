package org.communitycontrol.subsidy;

import java.util.Comparator;
import java.util.Optional;
import org.communitycontrol.subsidy.scheme.DayRecognition;
import org.communitycontrol.subsidy.scheme.PaidHours;
import org.communitycontrol.subsidy.scheme.PayUnit;
import org.communitycontrol.subsidy.scheme.RecognitionStep;
import org.communitycontrol.subsidy.scheme.SubsidyScheme;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.WorkedShift;

/**
 * What is added up on a day before it is judged: minutes at one post that are counted by one recognition.
 *
 * @param post the post
 * @param recognition the place of the recognition in the scheme; -1 for hours
 */
record DutyKind(Post post, int recognition) implements Comparable<DutyKind> {

    private static final int HOURS = -1;
    private static final Comparator<DutyKind> ORDER =
            Comparator.comparing(DutyKind::post).thenComparing(DutyKind::recognition);

    static DutyKind of(WorkedShift shift, SubsidyScheme scheme) {
        boolean byHour = Eligibility.rate(shift, scheme).orElseThrow().per() == PayUnit.HOUR;
        return new DutyKind(shift.post(), byHour ? HOURS : Eligibility.recognition(shift, scheme));
    }

    SubsidyReason judge(ServedKind served, SubsidyScheme scheme) {
        return recognition == HOURS ? hours(served, scheme) : day(served, scheme);
    }

    private SubsidyReason day(ServedKind served, SubsidyScheme scheme) {
        DayRecognition rule = scheme.recognition().get(recognition);
        Optional<RecognitionStep> step = rule.step(served.minutes());
        return step.<SubsidyReason>map(reached -> new SubsidyReason.DayRecognised(
                        served.minutes(),
                        reached.leastMinutes(),
                        reached.days(),
                        served.rate().amount(),
                        served.factor(),
                        scheme.rounding()))
                .orElseGet(() ->
                        new SubsidyReason.TooFewMinutes(served.minutes(), rule.leastMinutes(), scheme.currency()));
    }

    private static SubsidyReason hours(ServedKind served, SubsidyScheme scheme) {
        PaidHours rule = scheme.hours().orElseThrow();
        int paid = rule.paidMinutes(served.minutes());
        return paid == 0
                ? new SubsidyReason.TooFewMinutes(served.minutes(), rule.stepMinutes(), scheme.currency())
                : new SubsidyReason.HoursRecognised(
                        served.minutes(), paid, served.rate().amount(), served.factor(), scheme.rounding());
    }

    @Override
    public int compareTo(DutyKind other) {
        return ORDER.compare(this, other);
    }
}
