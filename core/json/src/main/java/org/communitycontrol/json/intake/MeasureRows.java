package org.communitycontrol.json.intake;

import com.google.common.base.Splitter;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.measures.AreaBasis;
import org.communitycontrol.measures.AuthorityLevel;
import org.communitycontrol.measures.EssentialAccess;
import org.communitycontrol.measures.MeasureCode;
import org.communitycontrol.measures.MeasureScope;
import org.communitycontrol.measures.PlannedMeasure;
import org.communitycontrol.measures.ServiceCode;
import org.communitycontrol.risk.CommunitySituation;
import org.communitycontrol.risk.RiskTier;

/** Tables of areas and of the measures they take. A list in a cell is separated by {@code |}. */
public final class MeasureRows {

    private static final String AREA = "area";
    private static final String DATE = "date";
    private static final Csv AREAS = Csv.requiring(AREA).optional("tier", "situation");
    private static final Csv AREA_DAYS = Csv.requiring(AREA, DATE).optional("tier", "situation");
    private static final Csv PLANNED = Csv.requiring(AREA, "measure", "from", "scope")
            .optional("until", "basis", "blocks", "services", "approved_by");
    private static final Splitter LIST = Splitter.on('|');

    private MeasureRows() {}

    /**
     * An area on a day.
     *
     * @param date the day, which is over
     * @param basis how the area stands
     */
    public record AreaDay(LocalDate date, AreaBasis basis) {}

    /**
     * A measure and the area that takes it.
     *
     * @param area the area
     * @param measure the measure
     */
    public record AreaMeasure(String area, PlannedMeasure measure) {}

    /**
     * Reads {@code area,tier,situation}: how areas stand, each once; an empty cell is not known.
     *
     * @param file the name findings give the input
     * @throws DomainException.UnreadableInput if it is no such table; see {@link Csv#forEach}
     */
    public static Accepted<Placed<AreaBasis>> areas(InputStream in, String file) {
        return AREAS.readUnique(
                in,
                file,
                row -> new Placed<>(basis(row), row.place()),
                AREA,
                placed -> placed.value().area());
    }

    /**
     * Reads {@code area,date,tier,situation}: how areas stand on days, each area and day once.
     *
     * @param file the name findings give the input
     * @throws DomainException.UnreadableInput if it is no such table; see {@link Csv#forEach}
     */
    public static Accepted<AreaDay> areaDays(InputStream in, String file) {
        return AREA_DAYS.readUnique(
                in,
                file,
                row -> new AreaDay(row.required(DATE, CellText::day), basis(row)),
                DATE,
                day -> List.of(day.basis().area(), day.date()));
    }

    /**
     * Reads {@code area,measure,from,scope} and, where they are given, {@code until,basis,blocks,services,approved_by}.
     *
     * @param file the name findings give the input
     * @throws DomainException.UnreadableInput if it is no such table; see {@link Csv#forEach}
     */
    public static Accepted<Placed<AreaMeasure>> planned(InputStream in, String file) {
        return PLANNED.read(
                in,
                file,
                row -> new Placed<>(
                        new AreaMeasure(row.required(AREA, CellText::identifier), measure(row)), row.place()));
    }

    private static AreaBasis basis(CsvRow row) {
        return AreaBasis.builder()
                .area(row.required(AREA, CellText::identifier))
                .tier(row.optional("tier", text -> CellText.code(text, RiskTier.values(), RiskTier::code)))
                .situation(row.optional(
                        "situation",
                        text -> CellText.code(text, CommunitySituation.values(), CommunitySituation::code)))
                .build();
    }

    private static PlannedMeasure measure(CsvRow row) {
        return PlannedMeasure.builder()
                .measure(row.required("measure", MeasureCode::new))
                .from(row.<LocalDate>required("from", CellText::day))
                .until(row.optional("until", CellText::day))
                .scope(row.required("scope", text -> CellText.code(text, MeasureScope.values(), MeasureScope::code)))
                .basis(row.optional("basis", CellText::identifier))
                .addAllBlocks(list(
                        row, "blocks", text -> CellText.code(text, EssentialAccess.values(), EssentialAccess::code)))
                .addAllServices(list(row, "services", ServiceCode::new))
                .approvedBy(row.optional(
                        "approved_by", text -> CellText.code(text, AuthorityLevel.values(), AuthorityLevel::code)))
                .build();
    }

    private static <T> Collection<T> list(CsvRow row, String column, Function<String, T> parse) {
        return row.<Collection<T>>optional(
                        column, text -> LIST.splitToStream(text).map(parse).toList())
                .orElse(List.of());
    }
}
