package org.communitycontrol.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communitycontrol.reporting.coverage.CoverageTally;
import org.communitycontrol.reporting.coverage.Gap;
import org.communitycontrol.reporting.coverage.GapKind;
import org.communitycontrol.reporting.coverage.GapSubject;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.territory.WorkerId;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final DivisionCode COMMUNITY = new DivisionCode("350203001001");
    private static final GridCode GRID = GridCode.of(COMMUNITY, 1);

    private static CoverageTally tally() {
        CoverageTally tally = new CoverageTally().register(GridCode.of(COMMUNITY, 2));
        for (int i = 0; i < 1840; i++) {
            tally.add(CoverageUnit.HOUSEHOLD, GRID, Disposition.SCREENED);
        }
        tally.add(CoverageUnit.HOUSEHOLD, GRID, Disposition.ABSENT);
        tally.add(CoverageUnit.HOUSEHOLD, COMMUNITY, Disposition.VACANT_VERIFIED);
        return tally.add(CoverageUnit.KEY_PERSON, GRID, Disposition.SCREENED);
    }

    private static String coverage() {
        return Tables.COVERAGE.text(
                tally().rollUp().rows(Map.of(COMMUNITY.value(), "=鹭江,\"社区\"", GRID.value(), "榕树里")));
    }

    @Test
    void coverageCsvHasExactlyTheseBytes() {
        assertThat(coverage()).isEqualTo("""
                        level,code,name,unit,registered,expected,screened,refused,absent,unreachable,not_yet,vacant_verified,moved,excluded,rate,full
                        nation,CN,,household,1842,1841,1840,0,1,0,0,1,0,0,99.9,false
                        nation,CN,,key-person,1,1,1,0,0,0,0,0,0,0,100.0,true
                        province,35,,household,1842,1841,1840,0,1,0,0,1,0,0,99.9,false
                        province,35,,key-person,1,1,1,0,0,0,0,0,0,0,100.0,true
                        city,3502,,household,1842,1841,1840,0,1,0,0,1,0,0,99.9,false
                        city,3502,,key-person,1,1,1,0,0,0,0,0,0,0,100.0,true
                        county,350203,,household,1842,1841,1840,0,1,0,0,1,0,0,99.9,false
                        county,350203,,key-person,1,1,1,0,0,0,0,0,0,0,100.0,true
                        street,350203001,,household,1842,1841,1840,0,1,0,0,1,0,0,99.9,false
                        street,350203001,,key-person,1,1,1,0,0,0,0,0,0,0,100.0,true
                        community,350203001001,"'=鹭江,""社区""\",household,1842,1841,1840,0,1,0,0,1,0,0,99.9,false
                        community,350203001001,"'=鹭江,""社区""\",key-person,1,1,1,0,0,0,0,0,0,0,100.0,true
                        grid,350203001001001,榕树里,household,1841,1841,1840,0,1,0,0,0,0,0,99.9,false
                        grid,350203001001001,榕树里,key-person,1,1,1,0,0,0,0,0,0,0,100.0,true
                        grid,350203001001002,,household,0,0,0,0,0,0,0,0,0,0,,false
                        grid,350203001001002,,key-person,0,0,0,0,0,0,0,0,0,0,,false
                        """);
    }

    @Test
    void gapsCsvHasExactlyTheseBytes() {
        Gap assigned = Gap.builder()
                .kind(GapKind.NOT_DONE)
                .subject(GapSubject.KEY_PERSON)
                .id("P-1")
                .community(COMMUNITY)
                .grid(GRID)
                .addWorkers(new WorkerId("W-12"), new WorkerId("W-03"))
                .disposition(Disposition.ABSENT)
                .build();
        Gap loose = Gap.builder()
                .kind(GapKind.NO_GRID)
                .subject(GapSubject.HOUSEHOLD)
                .id("-2")
                .community(COMMUNITY)
                .build();

        assertThat(Tables.GAPS.text(List.of(assigned, loose).stream().sorted().toList()))
                .isEqualTo("""
                        gap,unit,id,community,grid,workers,disposition
                        no-grid,household,'-2,350203001001,,,
                        not-done,key-person,P-1,350203001001,350203001001001,W-03|W-12,absent
                        """);
    }

    @Test
    void writesTheSameBytesToAStreamAndLeavesItOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tables.COVERAGE.write(tally().rollUp().rows(Map.of()), out);
        Tables.GAPS.write(List.of(), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(Tables.COVERAGE.text(tally().rollUp().rows(Map.of()))
                        + "gap,unit,id,community,grid,workers,disposition\n");
    }

    @Test
    void theDefaultLocaleChangesNothing() {
        String expected = coverage();
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(coverage()).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
