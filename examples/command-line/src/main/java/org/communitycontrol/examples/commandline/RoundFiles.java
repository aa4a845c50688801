package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.json.intake.Ndjson;
import org.communitycontrol.json.mapper.StrictJson;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.screening.CommunityRegister;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.round.CoverageProof;
import org.communitycontrol.screening.round.CoverageRound;
import org.communitycontrol.screening.round.Errand;
import org.communitycontrol.screening.round.Recheck;
import org.communitycontrol.screening.round.RoundRegister;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.Responsibility;

/** Proofs and errands of one day, and the check of proofs that somebody else made. */
final class RoundFiles {

    /** So many units on a line stay far below the longest line that is read. */
    private static final int MOST_UNITS = 2_000;

    private final RoundRegister register;
    private final SortedMap<DivisionCode, RoundRegister> communities;
    private final Function<Subject, List<StandingFact>> standing;
    private final LocalDate asOf;
    private final CoverageRule rule;
    private List<Object> lastKey = List.of();
    private Optional<CoverageRound> lastRound = Optional.empty();

    RoundFiles(
            CommunityRegister register,
            Function<Subject, List<StandingFact>> standing,
            LocalDate asOf,
            CoverageRule rule) {
        this.register = RoundRegister.of(register, rule);
        this.communities = this.register.byCommunity();
        this.standing = standing;
        this.asOf = asOf;
        this.rule = rule;
    }

    /** Writes a proof for each community and unit, on one line, or on a head and parts where it is long. */
    void prove(Outputs outputs, String file) throws IOException {
        try (OutputStream out = outputs.open(file)) {
            for (Map.Entry<DivisionCode, RoundRegister> part : communities.entrySet()) {
                for (CoverageUnit unit : CoverageUnit.values()) {
                    CoverageRound round = CoverageRound.at(part.getValue(), unit, standing, asOf, rule);
                    for (CoverageProof proof : CoverageProof.lines(part.getKey(), round, standing, rule, MOST_UNITS)) {
                        out.write(StrictJson.write(proof).getBytes(StandardCharsets.UTF_8));
                        out.write('\n');
                    }
                }
            }
        }
    }

    /** Reports every proof that does not say what register and facts say, at its first untrue member. */
    void recheck(Source source, FindingLog findings) throws IOException {
        try (InputStream in = source.open()) {
            Ndjson.of(CoverageProof.class)
                    .forEachPlaced(in, source.name(), placed -> check(placed, findings), findings::add);
        }
    }

    /** Writes what is missing under those who answer, one unit a row. */
    void errands(Outputs outputs, String file, Responsibility responsibility) throws IOException {
        List<Errand> errands = new ArrayList<>();
        for (CoverageUnit unit : CoverageUnit.values()) {
            errands.addAll(Errand.of(CoverageRound.at(register, unit, standing, asOf, rule), responsibility));
        }
        try (OutputStream csv = outputs.open(file)) {
            RoundTables.ERRANDS.write(RoundTables.missing(errands), csv);
        }
    }

    private void check(Placed<CoverageProof> placed, FindingLog findings) {
        Recheck recheck = placed.value().recheck(round(placed.value()), standing, rule);
        recheck.problem().ifPresent(problem -> {
            String pointer = recheck instanceof Recheck.Differs differs ? "/" + differs.field() : "";
            Place place = Place.at(placed.place().file(), placed.place().row(), pointer);
            findings.add(new Finding(place, problem));
        });
    }

    /** The round that a claim is about; the lines of one claim follow each other, so the last one is kept. */
    private CoverageRound round(CoverageProof claim) {
        List<Object> key = List.of(claim.area(), claim.unit(), claim.asOf());
        if (!key.equals(lastKey) || lastRound.isEmpty()) {
            RoundRegister part =
                    communities.getOrDefault(claim.area(), register).within(claim.area());
            lastRound = Optional.of(CoverageRound.at(part, claim.unit(), standing, claim.asOf(), rule));
            lastKey = key;
        }
        return lastRound.get();
    }
}
