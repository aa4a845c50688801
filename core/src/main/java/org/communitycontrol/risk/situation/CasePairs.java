package org.communitycontrol.risk.situation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first pair of cases of each sort, in one pass over cases in order of day.
 *
 * <p>A situation never steps down, so the day of the later case of the first pair is the day on which it began. Each sort
 * has a sure form, where all that matters is known, and a possible one, where something that was not said might make it.
 */
final class CasePairs {

    /** Two cases, by their days. */
    record Pair(LocalDate earlier, LocalDate later) {}

    private final SituationRule rule;
    private final Apart unknownSources = new Apart();
    private final Apart perhapsUnknownSources = new Apart();
    private final Apart anywhere = new Apart();
    private final Map<String, LocalDate> lastInPlace = new HashMap<>();
    private final Map<String, LocalDate> unknownInPlace = new HashMap<>();
    private Optional<LocalDate> last = Optional.empty();
    private Optional<LocalDate> lastNowhere = Optional.empty();
    private long nowhere;

    private Optional<Pair> transmission = Optional.empty();
    private Optional<Pair> perhapsTransmission = Optional.empty();
    private Optional<Pair> outbreak = Optional.empty();
    private Optional<Pair> perhapsOutbreak = Optional.empty();
    private Optional<Pair> samePlaceLater = Optional.empty();
    private Optional<Pair> nearInTime = Optional.empty();
    private Optional<Pair> unknownTogether = Optional.empty();
    private long cases;

    CasePairs(SituationRule rule) {
        this.rule = rule;
    }

    static CasePairs of(List<ConfirmedCase> sorted, SituationRule rule) {
        CasePairs pairs = new CasePairs(rule);
        sorted.forEach(pairs::apply);
        return pairs;
    }

    /** Takes one case more, not earlier than those before it. */
    void apply(ConfirmedCase each) {
        LocalDate day = each.day();
        boolean surelyUnknown = each.sourceKnown().filter(known -> !known).isPresent();
        boolean perhapsUnknown = each.sourceKnown().filter(known -> known).isEmpty();
        // A place that nobody said may be another than any: it stands for one of its own.
        String place = each.place().orElseGet(() -> "\n" + nowhere++);

        samePlace(each, surelyUnknown);
        if (surelyUnknown && each.place().isPresent()) {
            transmission = transmission.or(() -> near(unknownSources.before(place), day));
            unknownSources.add(place, day);
        }
        if (perhapsUnknown) {
            perhapsTransmission = perhapsTransmission.or(() -> near(perhapsUnknownSources.before(place), day));
            perhapsUnknownSources.add(place, day);
        }
        nearInTime = nearInTime.or(() -> near(anywhere.before(place), day));
        anywhere.add(place, day);
        last = Optional.of(day);
        cases++;
    }

    private void samePlace(ConfirmedCase each, boolean surelyUnknown) {
        LocalDate day = each.day();
        if (each.place().isEmpty()) {
            perhapsOutbreak = perhapsOutbreak.or(() -> near(last, day));
            lastNowhere = Optional.of(day);
            return;
        }
        String place = each.place().get();
        @Nullable LocalDate before = lastInPlace.put(place, day);
        if (before != null && rule.near(before, day)) {
            outbreak = outbreak.or(() -> Optional.of(new Pair(before, day)));
        } else if (before != null) {
            samePlaceLater = samePlaceLater.or(() -> Optional.of(new Pair(before, day)));
        }
        perhapsOutbreak = perhapsOutbreak.or(() -> outbreak).or(() -> near(lastNowhere, day));
        if (surelyUnknown) {
            Optional<LocalDate> together = Optional.ofNullable(unknownInPlace.put(place, day));
            unknownTogether = unknownTogether.or(() -> near(together, day));
        }
    }

    private Optional<Pair> near(Optional<LocalDate> before, LocalDate day) {
        return before.filter(earlier -> rule.near(earlier, day)).map(earlier -> new Pair(earlier, day));
    }

    long cases() {
        return cases;
    }

    Optional<LocalDate> last() {
        return last;
    }

    Optional<Pair> transmission() {
        return transmission;
    }

    Optional<Pair> perhapsTransmission() {
        return perhapsTransmission;
    }

    Optional<Pair> outbreak() {
        return outbreak;
    }

    Optional<Pair> perhapsOutbreak() {
        return perhapsOutbreak;
    }

    Optional<Pair> samePlaceLater() {
        return samePlaceLater;
    }

    Optional<Pair> nearInTime() {
        return nearInTime;
    }

    Optional<Pair> unknownTogether() {
        return unknownTogether;
    }

    /**
     * The latest case. No earlier one is needed to find the first near pair in different places: if one before the latest
     * were near and elsewhere, it would have been near to the latest already.
     */
    private static final class Apart {

        private Optional<String> place = Optional.empty();
        private Optional<LocalDate> day = Optional.empty();

        /** Returns the day of the latest case if it is in another place than {@code here}. */
        Optional<LocalDate> before(String here) {
            return place.filter(here::equals).isPresent() ? Optional.empty() : day;
        }

        void add(String here, LocalDate on) {
            place = Optional.of(here);
            day = Optional.of(on);
        }
    }
}
