package org.communitycontrol.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.communitycontrol.observation.ObservationFact.Checked;
import org.communitycontrol.observation.ObservationFact.Exposed;
import org.communitycontrol.observation.ObservationFact.Moved;
import org.communitycontrol.observation.ObservationFact.Ordered;
import org.communitycontrol.observation.ObservationFact.Released;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Folds the facts known at the end of a day into a window; the order of the facts makes no difference. */
final class WindowFold {

    private static final Comparator<Exposed> BY_DAY =
            Comparator.comparing(Exposed::on).thenComparing(Exposed::exposure);

    private final ObservationFacts facts;
    private final ObservationRule rule;

    WindowFold(ObservationFacts facts, ObservationRule rule) {
        this.facts = facts;
        this.rule = rule;
    }

    /** What the facts come to. */
    record Found(Optional<ObservationWindow> window, Optional<Released> released) {}

    /** Returns an exposure of a kind the rule has no course for; empty if there is none. */
    Optional<ExposureKind> withoutCourse(LocalDate asOf) {
        return facts.known(Exposed.class, asOf).stream()
                .map(Exposed::exposure)
                .filter(kind -> rule.courseDays(kind) == 0)
                .sorted()
                .findFirst();
    }

    /** Returns the window in force at the end of {@code asOf}; none if nobody was exposed. */
    Found at(LocalDate asOf) {
        List<Exposed> exposures = facts.known(Exposed.class, asOf).stream()
                .distinct()
                .sorted(BY_DAY)
                .toList();
        List<Released> releases = facts.known(Released.class, asOf).stream()
                .distinct()
                .sorted(Comparator.comparing(Released::on).thenComparing(Released::reason))
                .toList();
        List<RefusedFact> refused = new ArrayList<>();
        List<LostStart> ended = new ArrayList<>();
        List<Exposed> open = new ArrayList<>(exposures);
        Optional<Released> released = Optional.empty();
        Optional<ObservationWindow> window = Optional.empty();
        for (Released release : releases) {
            List<Exposed> before =
                    open.stream().filter(e -> e.on().isBefore(release.on())).toList();
            Optional<Problem> problem = problem(release, before);
            if (problem.isPresent()) {
                refused.add(new RefusedFact(release, problem.get()));
                continue;
            }
            released = Optional.of(release);
            window = Optional.of(window(before, release.on(), ended, refused));
            before.forEach(exposure -> ended.add(new LostStart(exposure, LostStart.Why.RELEASED)));
            open.removeAll(before);
        }
        if (!open.isEmpty()) {
            released = Optional.empty();
            window = Optional.of(window(open, asOf, ended, refused));
        }
        return new Found(window, released);
    }

    private Optional<Problem> problem(Released release, List<Exposed> before) {
        if (!rule.earlyReleaseReasons().contains(release.reason())) {
            return Optional.of(Problem.of(
                    "release-reason-unknown", Input.code("reason", release.reason().code())));
        }
        if (!before.isEmpty()) {
            ObservationWindow running = window(before, release.on(), List.of(), List.of());
            if (!complete(running, release.on()) && !release.on().isBefore(running.firstDay())) {
                return Optional.empty();
            }
        }
        return Optional.of(Problem.of("nothing-to-release"));
    }

    /** Returns whether the window is full, its last day being over. */
    static boolean complete(ObservationWindow window, LocalDate asOf) {
        return asOf.isAfter(window.lastDay())
                && !window.awaitsCheck()
                && window.awaySince().isEmpty();
    }

    private ObservationWindow window(
            List<Exposed> exposures, LocalDate asOf, List<LostStart> ended, List<RefusedFact> refused) {
        List<ExposureKind> asked = rule.startPriority().stream()
                .filter(group -> exposures.stream().anyMatch(e -> group.contains(e.exposure())))
                .findFirst()
                .orElseThrow();
        Exposed start = exposures.stream()
                .filter(exposure -> asked.contains(exposure.exposure()))
                .max(Comparator.comparing(this::end)
                        .thenComparing(Exposed::on)
                        .thenComparing(Comparator.comparing((Exposed e) -> asked.indexOf(e.exposure()))
                                .reversed()))
                .orElseThrow();
        Absences absences = new Absences(facts, asOf, rule.interruption());
        Absences.Count count =
                absences.count(rule.dayCount().firstDay(start.on()), rule.courseDays(start.exposure()));
        ObservationWindow.Builder window = ObservationWindow.builder()
                .start(start)
                .addAllPhases(rule.courses().get(start.exposure()))
                .firstDay(count.first());
        LocalDate last = afterChecks(count.last(), absences, asOf, window);
        exposures.stream()
                .filter(exposure -> !exposure.equals(start))
                .sorted(BY_DAY.reversed())
                .map(exposure -> new LostStart(exposure, why(exposure, asked)))
                .forEach(window::addLost);
        window.addAllLost(ended).addAllRefused(refused);
        facts.known(Ordered.class, asOf).stream()
                .max(Comparator.comparing(Ordered::on).thenComparing(Ordered::to).thenComparing(Ordered::from))
                .ifPresent(order -> window.ordered(LocalDateRange.ofClosed(order.from(), order.to())));
        return window.lastDay(last)
                .awaySince(absences.openSince().filter(since -> !since.isAfter(last)))
                .addAllStays(stays(LocalDateRange.ofClosed(count.first(), last), absences, asOf))
                .build();
    }

    /** Lets the checks on the last day or later have their effect, and returns the last day that follows. */
    private LocalDate afterChecks(
            LocalDate counted, Absences absences, LocalDate asOf, ObservationWindow.Builder window) {
        Map<LocalDate, Boolean> checks = new TreeMap<>();
        facts.known(Checked.class, asOf)
                .forEach(check -> checks.merge(check.on(), check.passed(), Boolean::logicalAnd));
        LocalDate last = counted;
        Optional<LocalDate> extendedOn = Optional.empty();
        boolean awaits = rule.exitCheckRequired();
        for (Map.Entry<LocalDate, Boolean> check : checks.entrySet()) {
            LocalDate day = check.getKey();
            if (day.isBefore(last)) {
                continue;
            }
            if (!rule.exitCheckRequired() && day.isAfter(last)) {
                break;
            }
            if (check.getValue()) {
                last = day;
                awaits = false;
                break;
            }
            if (rule.extensionDays() > 0) {
                extendedOn = Optional.of(day);
                last = absences.count(day.plusDays(1), rule.extensionDays()).last();
            }
        }
        window.extendedOn(extendedOn).awaitsCheck(awaits);
        return last;
    }

    private LocalDate end(Exposed exposure) {
        return rule.dayCount().lastDay(exposure.on(), rule.courseDays(exposure.exposure()));
    }

    private static LostStart.Why why(Exposed exposure, List<ExposureKind> asked) {
        return asked.contains(exposure.exposure()) ? LostStart.Why.ENDS_EARLIER : LostStart.Why.LOWER_PRIORITY;
    }

    private List<Stay> stays(LocalDateRange window, Absences absences, LocalDate asOf) {
        Map<LocalDate, ObservationPlace> moves = new TreeMap<>();
        facts.known(Moved.class, asOf).stream()
                .sorted(Comparator.comparing(Moved::place))
                .forEach(move -> moves.put(move.on(), move.place()));
        List<Stay> stays = new ArrayList<>();
        Optional<ObservationPlace> place = Optional.empty();
        Optional<LocalDate> from = Optional.empty();
        LocalDate day = window.getStart();
        for (Map.Entry<LocalDate, ObservationPlace> move : moves.entrySet()) {
            if (!move.getKey().isAfter(day)) {
                place = Optional.of(move.getValue());
            }
        }
        LocalDate end = asOf.isBefore(window.getEndInclusive()) ? asOf : window.getEndInclusive();
        for (; !day.isAfter(end); day = day.plusDays(1)) {
            @Nullable ObservationPlace moved = moves.get(day);
            Optional<ObservationPlace> now = moved == null ? place : Optional.of(moved);
            LocalDate today = day;
            boolean away = absences.list().stream()
                    .anyMatch(a -> !today.isBefore(a.from()) && !today.isAfter(a.to()));
            boolean same = now.equals(place) && !away;
            if (!same && from.isPresent()) {
                stays.add(new Stay(place.orElseThrow(), from.get(), day.minusDays(1)));
                from = Optional.empty();
            }
            if (!away && now.isPresent() && from.isEmpty()) {
                from = Optional.of(day);
            }
            place = now;
        }
        if (from.isPresent()) {
            stays.add(new Stay(place.orElseThrow(), from.get(), end));
        }
        return stays;
    }
}
