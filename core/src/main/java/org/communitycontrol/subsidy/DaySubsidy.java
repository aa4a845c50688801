package org.communitycontrol.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.law.Policy;
import org.communitycontrol.law.PolicyReference;
import org.communitycontrol.subsidy.scheme.CostShare;
import org.communitycontrol.subsidy.scheme.SubsidyScheme;
import org.communitycontrol.workforce.DutyCategory;
import org.communitycontrol.workforce.WorkedShift;

/** The lines of one day of one worker. */
final class DaySubsidy {

    private static final Comparator<WorkedShift> ORDER = Comparator.comparing(WorkedShift::post)
            .thenComparing(WorkedShift::role)
            .thenComparing(shift -> shift.category().map(DutyCategory::code).orElse(""), TextRules.BY_CODE_POINT)
            .thenComparing(WorkedShift::minutes);

    private final LocalDate date;
    private final SubsidyScheme scheme;
    private final PolicyReference reference;
    private final List<SubsidyLine> lines = new ArrayList<>();

    private DaySubsidy(LocalDate date, Policy<SubsidyScheme> policy) {
        this.date = date;
        this.scheme = policy.parameters();
        this.reference = policy.reference();
    }

    /** Returns the lines of what was served on {@code date}, in whatever order it is given. */
    static List<SubsidyLine> lines(LocalDate date, List<WorkedShift> shifts, Policy<SubsidyScheme> policy) {
        DaySubsidy day = new DaySubsidy(date, policy);
        SortedMap<DutyKind, ServedKind> kinds = new TreeMap<>();
        for (WorkedShift shift : shifts.stream().sorted(ORDER).toList()) {
            Optional<SubsidyReason> unpaid = Eligibility.unpaid(shift, day.scheme);
            if (unpaid.isPresent()) {
                day.line(shift, shift.minutes(), false, unpaid.get(), List.of());
            } else {
                kinds.merge(DutyKind.of(shift, day.scheme), ServedKind.of(shift, day.scheme), ServedKind::plus);
            }
        }
        switch (day.scheme.mix()) {
            case HIGHER -> day.higher(kinds);
            case ADD_DAYS -> day.addDays(kinds);
            case ADD_MINUTES -> day.addMinutes(kinds);
        }
        return day.lines;
    }

    private void higher(SortedMap<DutyKind, ServedKind> kinds) {
        List<Judged> judged = judged(kinds, UnaryOperator.identity());
        for (int i = 0; i < judged.size(); i++) {
            Judged kind = judged.get(i);
            boolean beaten = i > 0 && kind.reason().amount().isPositive();
            pay(kind, judged.size() > 1, beaten ? elsewhere(kind, judged.get(0)) : kind.reason());
        }
    }

    /** The dearest day is taken first, so that a longer shift at a cheaper post takes nothing from a dearer one. */
    private void addDays(SortedMap<DutyKind, ServedKind> kinds) {
        List<Judged> judged = judged(kinds, UnaryOperator.identity());
        judged.sort(Comparator.comparing((Judged kind) -> kind.served().paid()).reversed());
        BigDecimal left = judged.stream().map(kind -> kind.reason().days()).reduce(BigDecimal.ONE, BigDecimal::max);
        Optional<Judged> dearest = Optional.empty();
        for (Judged kind : judged) {
            SubsidyReason reason = kind.reason();
            if (reason instanceof SubsidyReason.DayRecognised day) {
                Judged first = dearest.orElse(kind);
                dearest = Optional.of(first);
                BigDecimal days = day.days().min(left);
                left = left.subtract(days);
                reason = days.signum() == 0 ? elsewhere(kind, first) : day.of(days);
            }
            pay(kind, judged.size() > 1, reason);
        }
    }

    /** All minutes are judged where they pay most; the lines of the others keep their own, unless nothing is paid at all. */
    private void addMinutes(SortedMap<DutyKind, ServedKind> kinds) {
        int minutes = kinds.values().stream().mapToInt(ServedKind::minutes).sum();
        List<Judged> judged = judged(kinds, served -> served.withMinutes(minutes));
        for (int i = 0; i < judged.size(); i++) {
            Judged kind = judged.get(i);
            if (i > 0 && judged.get(0).reason().amount().isPositive()) {
                pay(kind, true, elsewhere(kind, judged.get(0)));
            } else {
                Judged together = new Judged(kind.key(), kind.served().withMinutes(minutes), kind.reason());
                pay(together, judged.size() > 1, kind.reason());
            }
        }
    }

    /** What each kind would pay for the minutes counted to it, the most first; of equals, the one first in order. */
    private List<Judged> judged(SortedMap<DutyKind, ServedKind> kinds, UnaryOperator<ServedKind> counted) {
        List<Judged> judged = new ArrayList<>();
        kinds.forEach((key, served) -> judged.add(new Judged(key, served, key.judge(counted.apply(served), scheme))));
        judged.sort(
                Comparator.comparing((Judged kind) -> kind.reason().amount()).reversed());
        return judged;
    }

    private void pay(Judged kind, boolean mixed, SubsidyReason reason) {
        WorkedShift shift = kind.served().best();
        List<CostShare.Part> payers = reason.amount().isZero()
                ? List.of()
                : scheme.shares().stream()
                        .filter(share -> share.appliesTo().matches(shift))
                        .findFirst()
                        .map(CostShare::payers)
                        .orElse(List.of());
        line(shift, kind.served().minutes(), mixed, reason, payers);
    }

    private SubsidyReason elsewhere(Judged kind, Judged paid) {
        return new SubsidyReason.PaidAtOtherPost(
                kind.served().minutes(), paid.key().post().code(), scheme.currency());
    }

    private void line(
            WorkedShift shift, int minutes, boolean mixed, SubsidyReason reason, List<CostShare.Part> payers) {
        lines.add(new SubsidyLine(date, shift.post(), shift.role(), minutes, mixed, reason, reference, payers));
    }

    private record Judged(DutyKind key, ServedKind served, SubsidyReason reason) {}
}
