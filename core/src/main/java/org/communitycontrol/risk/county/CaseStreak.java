package org.communitycontrol.risk.county;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.immutables.value.Value;

/**
 * All that the reports up to a day leave behind for later days: a host that keeps it needs no earlier report.
 *
 * <p>Start at {@link #NONE} and {@linkplain #apply apply} one report after another, in order of day.
 */
@Value.Immutable
public interface CaseStreak {

    /** Before the first report. */
    CaseStreak NONE = builder().cumulative(0).build();

    /** The day of the latest report. */
    Optional<LocalDate> day();

    /** Its cumulative count; 0 before the first report. */
    long cumulative();

    /** The latest day with a new case. */
    Optional<LocalDate> lastCase();

    /** The latest day of which a report says that a cluster's latest case is of it. */
    Optional<LocalDate> lastCluster();

    /** The latest day of which a report does not say whether there is a cluster. */
    Optional<LocalDate> lastUnknown();

    /**
     * Returns what is left behind with one report more.
     *
     * @throws DomainException.InvalidValue if the report is not later than the one before it
     */
    default CaseStreak apply(CaseReport report) {
        if (day().filter(before -> !report.day().isAfter(before)).isPresent()) {
            throw new DomainException.InvalidValue(
                    "day", Problem.of("report-not-later", Input.day("before", day().orElseThrow())));
        }
        long risen = report.newCases().orElse(Math.max(0, report.cumulative() - cumulative()));
        return builder()
                .day(report.day())
                .cumulative(report.cumulative())
                .lastCase(risen > 0 ? Optional.of(report.day()) : lastCase())
                .lastCluster(report.cluster() == ClusterMark.YES ? Optional.of(report.day()) : lastCluster())
                .lastUnknown(report.cluster() == ClusterMark.UNKNOWN ? Optional.of(report.day()) : lastUnknown())
                .build();
    }

    /** Returns the tier's reason at the end of {@code asOf}: {@code no-report} if the latest report is not of that day. */
    default CountyTierReason decide(LocalDate asOf, CountyTierRule rule, ClusterReading reading) {
        if (day().filter(asOf::equals).isEmpty()) {
            return new CountyTierReason.NoReport(asOf);
        }
        if (cumulative() == 0 || lastCase().isEmpty()) {
            return new CountyTierReason.NoCase(cumulative());
        }
        LocalDate last = lastCase().get();
        long quietDays = ChronoUnit.DAYS.between(last, asOf);
        long limit = rule.mediumCases();
        if (rule.quiet(last, asOf)) {
            return new CountyTierReason.Quiet(last, quietDays, rule.quietDays());
        }
        if (rule.few(cumulative())) {
            return new CountyTierReason.Few(last, quietDays, cumulative(), limit);
        }
        return switch (cluster(asOf, rule, reading)) {
            case YES -> new CountyTierReason.ManyWithCluster(last, quietDays, cumulative(), limit);
            case UNKNOWN -> new CountyTierReason.ManyClusterUnknown(last, quietDays, cumulative(), limit);
            case NO -> new CountyTierReason.ManyWithoutCluster(last, quietDays, cumulative(), limit);
        };
    }

    private ClusterMark cluster(LocalDate asOf, CountyTierRule rule, ClusterReading reading) {
        return switch (reading) {
            case NONE -> ClusterMark.NO;
            case ALWAYS -> ClusterMark.YES;
            case GIVEN ->
                lastCluster().filter(day -> rule.clusterCounts(day, asOf)).isPresent()
                        ? ClusterMark.YES
                        : lastUnknown()
                                        .filter(day -> rule.clusterCounts(day, asOf))
                                        .isPresent()
                                ? ClusterMark.UNKNOWN
                                : ClusterMark.NO;
        };
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CaseStreak}. */
    final class Builder extends ImmutableCaseStreak.Builder {
        Builder() {}
    }
}
