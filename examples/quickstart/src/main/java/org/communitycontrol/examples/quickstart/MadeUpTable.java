package org.communitycontrol.examples.quickstart;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.round.RoundRegister;
import org.communitycontrol.screening.round.RoundUnit;
import org.communitycontrol.territory.DivisionCode;

/** A hundred made-up households and a host's table of the visits to them, in the order in which they came in. */
final class MadeUpTable {

    static final LocalDate DAY = LocalDate.of(2020, 2, 20);
    static final CoverageRule RULE = CoverageRule.builder()
            .householdScreeningDays(14)
            .keyGroupMonitoringDays(1)
            .build();

    private static final int HOUSEHOLDS = 100;

    private MadeUpTable() {}

    static RoundRegister register() {
        List<Placed<RoundUnit>> units = new ArrayList<>();
        for (int i = 1; i <= HOUSEHOLDS; i++) {
            units.add(Placed.of(RoundUnit.builder()
                    .unit(CoverageUnit.HOUSEHOLD)
                    .id("H-" + i)
                    .community(DivisionCode.parse("350203001001"))
                    .from(DAY.minusDays(30))
                    .build()));
        }
        return RoundRegister.of(units).values().get(0);
    }

    static void create(Connection database) throws SQLException {
        try (Statement create = database.createStatement()) {
            create.execute("CREATE TABLE facts (seq IDENTITY PRIMARY KEY, fact VARCHAR NOT NULL)");
        }
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO facts (fact) VALUES (?)")) {
            for (int i = 1; i <= HOUSEHOLDS; i++) {
                boolean absent = i % 10 == 0;
                insert(
                        insert,
                        fact(
                                "F-" + i,
                                "household-visit",
                                i,
                                "{\"disposition\":\"" + (absent ? "absent" : "screened") + "\"}"));
            }
            // Somebody had been at the wrong door, and a line was cut short on its way.
            insert(insert, fact("F-101", "retraction", 1, "{\"target\":\"F-1\",\"reason\":\"wrong-door\"}"));
            insert(insert, "{\"id\":\"F-102\",\"kind\":\"house");
        }
    }

    private static void insert(PreparedStatement insert, String fact) throws SQLException {
        insert.setString(1, fact);
        insert.executeUpdate();
    }

    private static String fact(String id, String kind, int household, String payload) {
        return "{\"id\":\"" + id + "\",\"kind\":\"" + kind
                + "\",\"version\":1,\"subject\":{\"type\":\"household\",\"id\":\"H-"
                + household + "\"},\"occurredOn\":\"2020-02-20\",\"recordedAt\":\"2020-02-20T08:00:00Z\","
                + "\"recorder\":\"W-1\",\"payload\":" + payload + "}";
    }
}
