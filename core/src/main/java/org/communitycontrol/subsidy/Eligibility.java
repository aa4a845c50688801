package org.communitycontrol.subsidy;

import java.util.Optional;
import org.communitycontrol.subsidy.scheme.DayRecognition;
import org.communitycontrol.subsidy.scheme.Exclusion;
import org.communitycontrol.subsidy.scheme.PayUnit;
import org.communitycontrol.subsidy.scheme.SubsidyRate;
import org.communitycontrol.subsidy.scheme.SubsidyScheme;
import org.communitycontrol.workforce.DayKind;
import org.communitycontrol.workforce.WorkCalendar;
import org.communitycontrol.workforce.WorkedShift;

/** Whether a scheme pays a shift at all, before anybody looks at its minutes. */
final class Eligibility {

    private Eligibility() {}

    /** Returns why the shift is not paid; empty if its minutes decide. */
    static Optional<SubsidyReason> unpaid(WorkedShift shift, SubsidyScheme scheme) {
        for (Exclusion exclusion : scheme.exclusions()) {
            if (exclusion.appliesTo().matches(shift)) {
                return Optional.of(new SubsidyReason.Excluded(exclusion.code(), scheme.currency()));
            }
        }
        Optional<SubsidyRate> rate = rate(shift, scheme);
        if (rate.isEmpty()) {
            return Optional.of(new SubsidyReason.NoRateForRole(shift.role().code(), scheme.currency()));
        }
        if (rate.get().per() == PayUnit.HOUR) {
            return Optional.empty();
        }
        if (asksForTheDay(shift, scheme) && dayKind(shift, scheme).isEmpty()) {
            return Optional.of(new SubsidyReason.DayKindUnknown(scheme.currency()));
        }
        return recognition(shift, scheme) >= 0
                ? Optional.empty()
                : Optional.of(new SubsidyReason.PostNotRecognised(shift.post().code(), scheme.currency()));
    }

    /** Returns the first rate that is for the shift. */
    static Optional<SubsidyRate> rate(WorkedShift shift, SubsidyScheme scheme) {
        return scheme.rates().stream()
                .filter(rate -> rate.appliesTo().matches(shift))
                .findFirst();
    }

    /** Returns the place in the scheme of the first recognition that is for the shift and its day; -1 if none is. */
    static int recognition(WorkedShift shift, SubsidyScheme scheme) {
        Optional<DayKind> kind = dayKind(shift, scheme);
        for (int i = 0; i < scheme.recognition().size(); i++) {
            DayRecognition recognition = scheme.recognition().get(i);
            boolean onSuchADay = recognition.on().isEmpty()
                    || kind.filter(recognition.on()::contains).isPresent();
            if (onSuchADay && recognition.appliesTo().matches(shift)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean asksForTheDay(WorkedShift shift, SubsidyScheme scheme) {
        return scheme.recognition().stream()
                .filter(recognition -> recognition.appliesTo().matches(shift))
                .findFirst()
                .filter(recognition -> !recognition.on().isEmpty())
                .isPresent();
    }

    private static Optional<DayKind> dayKind(WorkedShift shift, SubsidyScheme scheme) {
        Optional<WorkCalendar> calendar = scheme.calendar();
        return calendar.flatMap(days -> days.kindOf(shift.date()));
    }
}
