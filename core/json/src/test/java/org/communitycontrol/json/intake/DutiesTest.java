package org.communitycontrol.json.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.json.mapper.StrictJson;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.DutyCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutiesTest {

    private static final String HEADER = "category,worker,date,role,post,start,end\n";

    @Test
    void readsAShiftAcrossMidnightAndOneToTheEndOfTheDay() {
        Accepted<Placed<Duty>> read = read(HEADER
                + ",w1,2020-02-16,community-worker,checkpoint,22:00,06:00\n"
                + "direct-contact,w1,2020-02-17,社区工作者,卡口,08:00,24:00\n");

        assertThat(read.findings()).isEmpty();
        assertThat(read.values()).extracting(duty -> duty.value().minutes()).containsExactly(480, 960);
        assertThat(read.values().get(1).place().row()).isEqualTo(3);
        assertThat(read.values().get(1).value().category()).contains(DutyCategory.DIRECT_CONTACT);
    }

    @ParameterizedTest
    @CsvSource({
        "'',2020-02-16,r,p,08:00,12:00, worker, missing",
        "w,2020-02-30,r,p,08:00,12:00, date, not-a-date",
        "w,２０２０-02-16,r,p,08:00,12:00, date, not-a-date",
        "w,-999-12-31,r,p,08:00,12:00, date, not-a-date",
        "w,10000-01-01,r,p,08:00,12:00, date, not-a-date",
        "w,2020-02-16,'',p,08:00,12:00, role, missing",
        "w,2020-02-16,r,'',08:00,12:00, post, missing",
        "w,2020-02-16,r,p,24:00,12:00, start, not-a-time",
        "w,2020-02-16,r,p,8:00,12:00, start, not-a-time",
        "w,2020-02-16,r,p,08:00,24:01, end, not-a-time",
        "w,2020-02-16,r,p,08:00,'', end, missing"
    })
    void saysInWhichCellARowIsWrongAndGoesOn(
            String worker,
            String date,
            String role,
            String post,
            String start,
            String end,
            String column,
            String code) {
        Accepted<Placed<Duty>> read = read("worker,date,role,post,start,end\n"
                + String.join(",", worker, date, role, post, start, end)
                + "\nw2,2020-02-16,r,p,08:00,12:00\n");

        assertThat(read.values()).hasSize(1);
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.place().column()).isEqualTo(column);
            assertThat(finding.place().row()).isEqualTo(2);
            assertThat(finding.code()).isEqualTo(code);
        });
    }

    @Test
    void aDutyIsAlsoAJsonDocument() {
        String json =
                "{\"worker\":\"w1\",\"date\":\"2020-02-16\",\"role\":\"community-worker\",\"post\":\"checkpoint\","
                        + "\"start\":\"20:00\",\"end\":\"08:00\",\"category\":\"direct-contact\","
                        + "\"breaks\":[{\"start\":\"23:45\",\"end\":\"00:15\"}]}";

        Duty duty = StrictJson.read(json, Duty.class);

        assertThat(duty.minutes()).isEqualTo(690);
        assertThat(StrictJson.write(duty)).isEqualTo(json);
    }

    private static Accepted<Placed<Duty>> read(String csv) {
        return Duties.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "duty.csv");
    }
}
