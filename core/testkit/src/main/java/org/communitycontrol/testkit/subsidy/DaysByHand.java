package org.communitycontrol.testkit.subsidy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.days.Bound;
import org.communitycontrol.subsidy.DatedScheme;
import org.communitycontrol.subsidy.scheme.PayUnit;
import org.communitycontrol.subsidy.scheme.RecognitionStep;
import org.communitycontrol.subsidy.scheme.SubsidyRate;
import org.communitycontrol.subsidy.scheme.SubsidyScheme;
import org.communitycontrol.workforce.DutyCategory;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.Role;
import org.communitycontrol.workforce.WorkedShift;

/** The slow way: every day of the month, every post, every way of counting, in plain loops, the best one paid. */
final class DaysByHand {

    private DaysByHand() {}

    static long grossFen(List<WorkedShift> shifts, DatedScheme dated) {
        long sum = 0;
        for (int day = 1; day <= SubsidyDomain.MONTH.lengthOfMonth(); day++) {
            int dayOfMonth = day;
            SubsidyScheme scheme = dated.on(SubsidyDomain.MONTH.atDay(day)).parameters();
            List<WorkedShift> today = shifts.stream()
                    .filter(shift -> shift.date().getDayOfMonth() == dayOfMonth)
                    .filter(shift -> !shift.category().equals(Optional.of(DutyCategory.ABSENT)))
                    .toList();
            long best = 0;
            for (Post post : List.of(Post.CHECKPOINT, Post.SERVICE_CENTRE)) {
                for (PayUnit unit : PayUnit.values()) {
                    best = Math.max(best, fen(today, post, unit, scheme));
                }
            }
            sum += best;
        }
        return sum;
    }

    private static long fen(List<WorkedShift> today, Post post, PayUnit unit, SubsidyScheme scheme) {
        int minutes = 0;
        BigDecimal rate = BigDecimal.ZERO;
        for (WorkedShift shift : today) {
            for (SubsidyRate each : scheme.rates()) {
                Role role = each.appliesTo().roles().iterator().next();
                if (each.per() == unit
                        && role.equals(shift.role())
                        && shift.post().equals(post)) {
                    minutes += shift.minutes();
                    BigDecimal times = shift.category().isPresent() ? new BigDecimal("1.5") : BigDecimal.ONE;
                    rate = rate.max(BigDecimal.valueOf(each.amount().getAmountMinorLong())
                            .multiply(times));
                }
            }
        }
        if (unit == PayUnit.HOUR) {
            return rate.multiply(BigDecimal.valueOf(Math.min(minutes, 480)))
                    .divide(BigDecimal.valueOf(60), 0, mode(scheme))
                    .longValueExact();
        }
        BigDecimal days = BigDecimal.ZERO;
        for (RecognitionStep step :
                scheme.recognition().get(post.equals(Post.CHECKPOINT) ? 0 : 1).steps()) {
            boolean enough = step.bound() == Bound.EXCEEDING ? minutes > step.minutes() : minutes >= step.minutes();
            if (minutes > 0 && enough) {
                days = days.max(step.days());
            }
        }
        return rate.multiply(days).setScale(0, mode(scheme)).longValueExact();
    }

    private static RoundingMode mode(SubsidyScheme scheme) {
        return switch (scheme.rounding()) {
            case HALF_UP -> RoundingMode.HALF_UP;
            case DOWN -> RoundingMode.DOWN;
            case UP -> RoundingMode.UP;
        };
    }
}
