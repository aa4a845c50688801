package org.communitycontrol.risk.county;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.message.Input;
import org.jspecify.annotations.Nullable;

/**
 * What one area reported, one report a day, and how its cluster condition is read. Immutable.
 *
 * @param area the identifier of the area
 * @param reading how the cluster condition is read
 * @param reports the reports by day
 */
public record CountyCases(String area, ClusterReading reading, SortedMap<LocalDate, CaseReport> reports) {

    public CountyCases {
        TextRules.identifier("area", area);
        reports = ImmutableSortedMap.copyOfSorted(reports);
        reports.forEach((day, report) -> {
            if (!report.day().equals(day)) {
                throw new DomainException.InvalidValue("reports", Problem.of("report-of-another-day"));
            }
        });
    }

    /**
     * Returns the reports of {@code area}, in whatever order they come.
     *
     * @throws DomainException.InvalidValue if two different reports are of one day; two equal ones are one
     */
    public static CountyCases of(String area, ClusterReading reading, Collection<CaseReport> reports) {
        TreeMap<LocalDate, CaseReport> byDay = new TreeMap<>();
        for (CaseReport report : reports) {
            @Nullable CaseReport before = byDay.putIfAbsent(report.day(), report);
            if (before != null && !before.equals(report)) {
                throw new DomainException.InvalidValue(
                        "reports", Problem.of("two-reports-of-a-day", Input.day("day", report.day())));
            }
        }
        return new CountyCases(area, reading, byDay);
    }

    /** Returns these facts with {@code report} instead of any other of its day. */
    public CountyCases with(CaseReport report) {
        TreeMap<LocalDate, CaseReport> more = new TreeMap<>(reports);
        more.put(report.day(), report);
        return new CountyCases(area, reading, more);
    }

    /**
     * Returns where the cumulative count fell, in order of day. A fall is a correction: it is no new case, and the next
     * rise counts from the lower figure.
     */
    public List<CountCorrection> corrections() {
        List<CountCorrection> corrections = new ArrayList<>();
        long before = 0;
        for (CaseReport report : reports.values()) {
            if (report.cumulative() < before) {
                corrections.add(new CountCorrection(report.day(), before, report.cumulative()));
            }
            before = report.cumulative();
        }
        return ImmutableList.copyOf(corrections);
    }
}
