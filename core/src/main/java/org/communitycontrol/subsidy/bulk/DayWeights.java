package org.communitycontrol.subsidy.bulk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.subsidy.DatedScheme;
import org.communitycontrol.subsidy.MonthlySubsidy;
import org.communitycontrol.subsidy.ShiftWeight;
import org.communitycontrol.subsidy.SubsidyReason;
import org.communitycontrol.subsidy.scheme.DayRecognition;
import org.communitycontrol.subsidy.scheme.Fen;
import org.communitycontrol.subsidy.scheme.MixRule;
import org.communitycontrol.subsidy.scheme.RecognitionStep;
import org.communitycontrol.subsidy.scheme.SubsidyScheme;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.DutyCategory;
import org.communitycontrol.workforce.WallTime;
import org.communitycontrol.workforce.WorkedShift;

/**
 * What shifts of one day are weighed by, in the numbering of {@link PayCells}: made once for a month that has workers with
 * several shifts on a day.
 */
final class DayWeights {

    /** Beyond the minutes of any day. */
    private static final int NEVER = WallTime.MINUTES_A_DAY + 1;

    private static final int MOST_SCALE = 3;
    private static final WorkerId NOBODY = new WorkerId("-");
    private static final Comparator<ShiftKind> ORDER = Comparator.comparing(ShiftKind::post)
            .thenComparing(ShiftKind::role)
            .thenComparing(kind -> kind.category().map(DutyCategory::code).orElse(""), TextRules.BY_CODE_POINT);

    /** By day: how several shifts are paid. */
    final MixRule[] mix;

    /** By kind: its place in the order of shifts. */
    final int[] order;

    /** By day and kind: the number of post and recognition, in their order; -1 for what is not paid. */
    final int[] duty;

    /** By day and kind: the place of its pay among all. */
    final int[] paid;

    /** By day and kind: from how many minutes on it is recognised. */
    final int[] recognisedFrom;

    /** By day and kind: the recognised parts of a day by minutes; empty for pay by the hour. */
    final int[][] parts;

    /** By day and kind: what so many parts of a day are paid. */
    final int[][] payOfParts;

    /** How many parts a day has. */
    final int whole;

    private DayWeights(int days, int kinds, int whole) {
        this.mix = new MixRule[days];
        this.order = new int[kinds];
        this.duty = new int[days * kinds];
        this.paid = new int[days * kinds];
        this.recognisedFrom = new int[days * kinds];
        this.parts = new int[days * kinds][];
        this.payOfParts = new int[days * kinds][];
        this.whole = whole;
    }

    /** Returns the weights; empty for a scheme whose days have more than three decimals. */
    static Optional<DayWeights> of(DatedScheme scheme, YearMonth month, List<ShiftKind> kinds) {
        int days = month.lengthOfMonth();
        int scale = 0;
        for (int day = 1; day <= days; day++) {
            for (DayRecognition recognition :
                    scheme.on(month.atDay(day)).parameters().recognition()) {
                for (RecognitionStep step : recognition.steps()) {
                    scale = Math.max(scale, step.days().stripTrailingZeros().scale());
                }
            }
        }
        if (scale > MOST_SCALE) {
            return Optional.empty();
        }
        DayWeights weights = new DayWeights(days, kinds.size(), (int) Math.pow(10, scale));
        weights.order(kinds);
        weights.weigh(scheme, month, kinds, scale);
        return Optional.of(weights);
    }

    private void order(List<ShiftKind> kinds) {
        List<ShiftKind> sorted = kinds.stream().sorted(ORDER).toList();
        for (int kind = 0; kind < order.length; kind++) {
            order[kind] = sorted.indexOf(kinds.get(kind));
        }
    }

    private void weigh(DatedScheme scheme, YearMonth month, List<ShiftKind> kinds, int scale) {
        List<Optional<ShiftWeight>> all = new ArrayList<>();
        Map<DayRecognition, int[]> partsOf = new HashMap<>();
        Map<List<Object>, int[]> payOf = new HashMap<>();
        Map<List<Object>, Integer> thresholds = new HashMap<>();
        for (int day = 0; day < mix.length; day++) {
            LocalDate date = month.atDay(day + 1);
            SubsidyScheme numbers = scheme.on(date).parameters();
            mix[day] = numbers.mix();
            for (int kind = 0; kind < kinds.size(); kind++) {
                int at = day * kinds.size() + kind;
                WorkedShift longest = kinds.get(kind).shift(date, WallTime.MINUTES_A_DAY);
                Optional<ShiftWeight> weight = ShiftWeight.of(longest, numbers);
                all.add(weight);
                int recognition = weight.map(ShiftWeight::recognition).orElse(-1);
                ShiftKind shift = kinds.get(kind);
                recognisedFrom[at] = weight.isEmpty()
                        ? NEVER
                        : thresholds.computeIfAbsent(
                                List.of(numbers, recognition), key -> recognisedFrom(shift, date, scheme));
                parts[at] = new int[0];
                payOfParts[at] = new int[0];
                if (recognition >= 0) {
                    DayRecognition rule = numbers.recognition().get(recognition);
                    parts[at] = partsOf.computeIfAbsent(rule, key -> parts(rule, scale));
                    SubsidyReason reason = reason(longest, scheme);
                    if (numbers.mix() == MixRule.ADD_DAYS && reason instanceof SubsidyReason.DayRecognised recognised) {
                        int most = Arrays.stream(parts[at]).max().orElse(0);
                        payOfParts[at] = payOf.computeIfAbsent(
                                List.of(recognised.rate(), recognised.factor(), recognised.rounding(), most),
                                key -> payOfParts(recognised, most, scale));
                    }
                }
            }
        }
        number(all);
    }

    private void number(List<Optional<ShiftWeight>> all) {
        TreeSet<BigDecimal> pays = new TreeSet<>();
        TreeSet<DutyKey> keys = new TreeSet<>();
        all.stream().flatMap(Optional::stream).forEach(weight -> {
            pays.add(weight.paid());
            keys.add(new DutyKey(weight));
        });
        Map<BigDecimal, Integer> places = new TreeMap<>();
        pays.forEach(pay -> places.put(pay, places.size()));
        Map<DutyKey, Integer> numbers = new TreeMap<>();
        keys.forEach(key -> numbers.put(key, numbers.size()));
        for (int at = 0; at < all.size(); at++) {
            duty[at] = all.get(at)
                    .map(weight -> numbers.getOrDefault(new DutyKey(weight), -1))
                    .orElse(-1);
            paid[at] = all.get(at)
                    .map(weight -> places.getOrDefault(weight.paid(), -1))
                    .orElse(-1);
        }
    }

    private static int[] parts(DayRecognition rule, int scale) {
        int[] parts = new int[WallTime.MINUTES_A_DAY + 1];
        for (int minutes = 0; minutes < parts.length; minutes++) {
            parts[minutes] = rule.step(minutes)
                    .map(step -> step.days().movePointRight(scale).intValueExact())
                    .orElse(0);
        }
        return parts;
    }

    private static int[] payOfParts(SubsidyReason.DayRecognised day, int most, int scale) {
        int[] pay = new int[most + 1];
        for (int part = 0; part <= most; part++) {
            SubsidyReason own = new SubsidyReason.DayRecognised(
                    day.minutes(),
                    day.leastMinutes(),
                    BigDecimal.valueOf(part, scale),
                    day.rate(),
                    day.factor(),
                    day.rounding());
            pay[part] = Math.toIntExact(Fen.of(own.amount()));
        }
        return pay;
    }

    /** More minutes are recognised if fewer are. */
    private static int recognisedFrom(ShiftKind kind, LocalDate date, DatedScheme scheme) {
        int no = -1;
        int yes = NEVER;
        while (yes - no > 1) {
            int middle = (no + yes) >>> 1;
            if (reason(kind.shift(date, middle), scheme).recognised()) {
                yes = middle;
            } else {
                no = middle;
            }
        }
        return yes;
    }

    private static SubsidyReason reason(WorkedShift shift, DatedScheme scheme) {
        return MonthlySubsidy.statement(NOBODY, YearMonth.from(shift.date()), List.of(shift), scheme)
                .lines()
                .get(0)
                .reason();
    }

    private record DutyKey(ShiftWeight weight) implements Comparable<DutyKey> {
        private static final Comparator<DutyKey> ORDER = Comparator.comparing(
                        (DutyKey key) -> key.weight().post())
                .thenComparingInt(key -> key.weight().recognition());

        @Override
        public int compareTo(DutyKey other) {
            return ORDER.compare(this, other);
        }
    }
}
