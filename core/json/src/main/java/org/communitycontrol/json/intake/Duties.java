package org.communitycontrol.json.intake;

import java.io.InputStream;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.DutyCategory;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.Role;
import org.communitycontrol.workforce.WallTime;

/**
 * Reads a table of duties: {@code worker,date,role,post,start,end} and, where there is one, {@code category}.
 *
 * <p>Times are {@code HH:mm} on the wall; an end may be {@code 24:00}, and an end at or before the start is on the next
 * day. Rows that overlap are all accepted: which minutes count is for {@link
 * org.communitycontrol.workforce.WorkedShifts} to say.
 */
public final class Duties {

    private static final Csv TABLE =
            Csv.requiring("worker", "date", "role", "post", "start", "end").optional("category");

    private Duties() {}

    /**
     * Returns all good rows with their places, and all findings.
     *
     * @param file the name findings give the input
     * @throws DomainException.UnreadableInput if it is no such table; see {@link Csv#forEach}
     */
    public static Accepted<Placed<Duty>> read(InputStream in, String file) {
        return TABLE.read(in, file, row -> new Placed<>(duty(row), row.place()));
    }

    private static Duty duty(CsvRow row) {
        return Duty.builder()
                .worker(row.required("worker", WorkerId::new))
                .date(row.required("date", CellText::day))
                .role(row.required("role", Role::new))
                .post(row.required("post", Post::new))
                .start(row.required("start", WallTime::parse))
                .end(row.required("end", WallTime::parse))
                .category(row.optional("category", DutyCategory::new))
                .build();
    }
}
