package org.communitycontrol.testkit.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.screening.round.CoverageProof;
import org.communitycontrol.screening.round.ProofPart;
import org.communitycontrol.screening.round.ProofTree;
import org.communitycontrol.screening.round.UnitEvidence;

/** A claim, changed in one place each time. */
final class Tampering {

    private final CoverageProof claim;
    private final List<CoverageProof> changed = new ArrayList<>();
    private Optional<ProofPart> part;
    private Optional<ProofTree> tree;

    private Tampering(CoverageProof claim) {
        this.claim = claim;
        this.part = claim.part();
        this.tree = claim.tree();
    }

    static List<CoverageProof> of(CoverageProof claim) {
        Tampering tampering = new Tampering(claim);
        tampering.numbers();
        tampering.units();
        tampering.lines();
        return tampering.changed;
    }

    private void numbers() {
        add(claim.days() + 1, claim.registerDigest(), claim.evidenceDigest(), claim.counts(), claim.full());
        add(claim.days(), flip(claim.registerDigest()), claim.evidenceDigest(), claim.counts(), claim.full());
        add(claim.days(), claim.registerDigest(), flip(claim.evidenceDigest()), claim.counts(), claim.full());
        add(claim.days(), claim.registerDigest(), claim.evidenceDigest(), claim.counts(), !claim.full());
        for (String code : claim.counts().keySet()) {
            Map<String, Long> counts = new LinkedHashMap<>(claim.counts());
            counts.merge(code, 1L, Long::sum);
            add(claim.days(), claim.registerDigest(), claim.evidenceDigest(), counts, claim.full());
            counts.remove(code);
            add(claim.days(), claim.registerDigest(), claim.evidenceDigest(), counts, claim.full());
        }
    }

    private void units() {
        List<UnitEvidence> units = claim.units();
        List<UnitEvidence> more = new ArrayList<>(units);
        more.add(new UnitEvidence("X-1", Disposition.SCREENED, List.of()));
        add(more);
        for (int i = 0; i < units.size(); i++) {
            UnitEvidence unit = units.get(i);
            List<UnitEvidence> less = new ArrayList<>(units);
            less.remove(i);
            add(less);
            for (Disposition other : Disposition.values()) {
                if (other != unit.disposition()) {
                    replace(i, new UnitEvidence(unit.id(), other, unit.facts()));
                }
            }
            List<FactId> facts = new ArrayList<>(unit.facts());
            facts.add(new FactId("X-1"));
            replace(i, new UnitEvidence(unit.id(), unit.disposition(), facts));
            replace(i, new UnitEvidence("X-1", unit.disposition(), unit.facts()));
        }
    }

    private void replace(int index, UnitEvidence unit) {
        List<UnitEvidence> units = new ArrayList<>(claim.units());
        units.set(index, unit);
        add(units);
    }

    private void add(List<UnitEvidence> units) {
        changed.add(builder()
                .days(claim.days())
                .registerDigest(claim.registerDigest())
                .evidenceDigest(claim.evidenceDigest())
                .putAllCounts(claim.counts())
                .full(claim.full())
                .addAllUnits(units)
                .build());
    }

    private void add(int days, String registerDigest, String evidenceDigest, Map<String, Long> counts, boolean full) {
        changed.add(builder()
                .days(days)
                .registerDigest(registerDigest)
                .evidenceDigest(evidenceDigest)
                .putAllCounts(counts)
                .full(full)
                .addAllUnits(claim.units())
                .build());
    }

    private CoverageProof.Builder builder() {
        CoverageProof.Builder builder = CoverageProof.builder();
        builder.area(claim.area()).asOf(claim.asOf()).unit(claim.unit());
        return builder.part(part).tree(tree);
    }

    /** The digests of a head, and the number of a part. */
    private void lines() {
        Optional<ProofPart> ownPart = claim.part();
        Optional<ProofTree> ownTree = claim.tree();
        part = ownPart.map(own -> new ProofPart(own.index() + 1, own.size()));
        if (ownPart.isPresent()) {
            add(claim.units());
        }
        part = ownPart;
        for (int i = 0; ownTree.isPresent() && i < ownTree.get().digests().size(); i++) {
            List<String> digests = new ArrayList<>(ownTree.get().digests());
            digests.set(i, flip(digests.get(i)));
            tree = Optional.of(new ProofTree(ownTree.get().size(), digests));
            add(claim.units());
            digests.remove(i);
            tree = Optional.of(new ProofTree(ownTree.get().size(), digests));
            add(claim.units());
        }
        tree = ownTree;
    }

    private static String flip(String digest) {
        return (digest.startsWith("0") ? "1" : "0") + digest.substring(1);
    }
}
