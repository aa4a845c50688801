package org.communitycontrol.reporting.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.geogrid.picture.GridOutline;
import org.communitycontrol.geogrid.picture.MapPicture;
import org.communitycontrol.law.Confidence;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyReference;
import org.communitycontrol.message.Input;
import org.communitycontrol.partition.Part;
import org.communitycontrol.reporting.coverage.CoverageRollUp;
import org.communitycontrol.reporting.coverage.CoverageTally;
import org.communitycontrol.reporting.coverage.Gap;
import org.communitycontrol.reporting.coverage.GapKind;
import org.communitycontrol.reporting.coverage.GapSubject;
import org.communitycontrol.screening.CoverageReason;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.screening.FullCoverage;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.territory.WorkerId;

/** A made-up community of eight grids on 2020-02-20. */
@SuppressWarnings("EnumOrdinal") // made-up figures by position
final class Sample {

    static final DivisionCode COMMUNITY = new DivisionCode("350203001007");
    static final LocalDate DAY = LocalDate.of(2020, 2, 20);
    static final List<String> NAMES = List.of("榕树里", "码头新村", "东坪巷", "实验小学片", "白鹭小区一期", "白鹭小区二期", "老菜市场", "沿江工地");

    /** Screened, refused, absent, unreachable, not yet, vacant, moved, excluded; households, then key persons. */
    private static final long[][] COUNTS = {
        {231, 0, 0, 0, 0, 6, 2, 0, 14, 0, 0, 0, 0, 0, 0, 0},
        {198, 1, 2, 0, 0, 3, 0, 0, 9, 0, 0, 0, 1, 0, 0, 0},
        {204, 2, 9, 3, 14, 11, 1, 0, 11, 0, 0, 1, 0, 0, 1, 0},
        {176, 0, 0, 0, 0, 0, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0},
        {241, 0, 21, 4, 62, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0},
        {118, 3, 18, 9, 152, 2, 0, 0, 8, 0, 2, 0, 9, 0, 0, 0},
        {167, 0, 1, 0, 0, 9, 3, 0, 6, 0, 0, 0, 0, 0, 0, 0},
        {0, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0},
    };

    private static final int[][] COLUMNS = {{40, 250, 520, 760, 965}, {25, 275, 490, 790, 980}, {60, 240, 540, 745, 940}
    };
    private static final int[][] ROWS = {{60, 35, 70, 40, 90}, {330, 350, 310, 365, 330}, {640, 610, 660, 620, 600}};

    private static final List<CoverageUnit> UNITS = List.of(CoverageUnit.values());
    private static final List<Disposition> DISPOSITIONS = List.of(Disposition.values());

    private Sample() {}

    static CoverageTally tally() {
        CoverageTally tally = new CoverageTally();
        for (int grid = 0; grid < COUNTS.length; grid++) {
            GridCode code = GridCode.of(COMMUNITY, grid + 1);
            tally.register(code);
            for (int i = 0; i < COUNTS[grid].length; i++) {
                for (long n = 0; n < COUNTS[grid][i]; n++) {
                    tally.add(UNITS.get(i / 8), code, DISPOSITIONS.get(i % 8));
                }
            }
        }
        for (int i = 0; i < 3; i++) {
            tally.add(CoverageUnit.HOUSEHOLD, COMMUNITY, Disposition.NOT_YET);
        }
        return tally;
    }

    static Map<String, String> names() {
        Map<String, String> names = new HashMap<>(Map.of(COMMUNITY.value(), "鹭江社区"));
        for (int i = 0; i < NAMES.size(); i++) {
            names.put(GridCode.of(COMMUNITY, i + 1).value(), NAMES.get(i));
        }
        return names;
    }

    static MapPicture map() {
        List<GridOutline> outlines = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int row = i / 4;
            int column = i % 4;
            int[] xs = {
                COLUMNS[row][column], COLUMNS[row][column + 1], COLUMNS[row + 1][column + 1], COLUMNS[row + 1][column]
            };
            int[] ys = {ROWS[row][column], ROWS[row][column + 1], ROWS[row + 1][column + 1], ROWS[row + 1][column]};
            StringBuilder path = new StringBuilder();
            for (int k = 0; k < 4; k++) {
                path.append(k == 0 ? "M" : "L").append(xs[k]).append(' ').append(ys[k]);
            }
            outlines.add(new GridOutline(
                    GridCode.of(COMMUNITY, i + 1).value(),
                    path.append('Z').toString(),
                    Integer.toString((xs[0] + xs[1] + xs[2] + xs[3]) / 4),
                    Integer.toString((ys[0] + ys[1] + ys[2] + ys[3]) / 4)));
        }
        return new MapPicture(1000, 700, outlines);
    }

    static List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        int number = 1000;
        for (int grid = 0; grid < COUNTS.length; grid++) {
            for (int i = 0; i < 16; i++) {
                Disposition disposition = DISPOSITIONS.get(i % 8);
                for (long n = 0; disposition.role() == Part.Role.OUTSTANDING && n < COUNTS[grid][i]; n++) {
                    GapSubject subject = i < 8 ? GapSubject.HOUSEHOLD : GapSubject.KEY_PERSON;
                    Gap.Builder gap = gap(GapKind.NOT_DONE, subject, ++number)
                            .grid(GridCode.of(COMMUNITY, grid + 1))
                            .disposition(disposition);
                    if (grid != 7) {
                        gap.addWorkers(new WorkerId("W-0" + (grid / 2 + 1)));
                    }
                    gaps.add(gap.build());
                }
            }
        }
        for (int i = 0; i < 38; i++) {
            gaps.add(gap(GapKind.NO_RESPONSIBLE_WORKER, GapSubject.HOUSEHOLD, 2000 + i)
                    .grid(GridCode.of(COMMUNITY, 8))
                    .build());
        }
        for (int i = 0; i < 3; i++) {
            gaps.add(gap(GapKind.NO_GRID, GapSubject.HOUSEHOLD, 3000 + i).build());
            gaps.add(gap(GapKind.NOT_DONE, GapSubject.HOUSEHOLD, 3000 + i)
                    .disposition(Disposition.NOT_YET)
                    .build());
        }
        return gaps;
    }

    private static Gap.Builder gap(GapKind kind, GapSubject subject, int number) {
        return Gap.builder()
                .kind(kind)
                .subject(subject)
                .id((subject == GapSubject.HOUSEHOLD ? "H-0" : "P-0") + number)
                .community(COMMUNITY);
    }

    static List<Finding> findings() {
        return List.of(
                Finding.of(Place.at("facts.ndjson", 118, "/payload/disposition"), "unknown-code"),
                Finding.of(Place.at("facts.ndjson", 204, "/payload/disposition"), "unknown-code"),
                Finding.of(Place.at("persons.ndjson", 17, "/id"), "missing"));
    }

    static Optional<Decision<FullCoverage, CoverageReason>> decision() {
        return Optional.of(Decision.<FullCoverage, CoverageReason>builder()
                .subject(COMMUNITY.value())
                .asOf(DAY)
                .reason(new CoverageReason.UnitsOutstanding(1677, 342, 81, 16))
                .policy(new PolicyReference(new PolicyId("cn-two-coverages-2020-02-16"), 1, Confidence.NOTICE, true))
                .addClauses("2.21", "2.22")
                .addCounterFacts(new CounterFact<>(
                        "screen-units",
                        List.of(Input.day("on", DAY), Input.count("units", 1), Input.id("household", "H-01001")),
                        FullCoverage.FULL))
                .build());
    }

    static BulletinContent.Builder content() {
        return content(tally().rollUp(), decision());
    }

    static BulletinContent.Builder content(
            CoverageRollUp coverage, Optional<Decision<FullCoverage, CoverageReason>> decision) {
        return BulletinContent.builder()
                .asOf(DAY)
                .coverage(coverage)
                .putAllNames(names())
                .decision(decision)
                .addAllGaps(gaps())
                .addAllFindings(findings())
                .map(map());
    }
}
