package org.communitycontrol.screening.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.payload.Payload;

/**
 * The units of a long round, a digest for each part of them in place of the units themselves.
 *
 * @param size how many units a part has, the last one excepted; 1 to 10,000
 * @param digests for each part, in order, the SHA-256 in hexadecimal of where each of its units stands, one canonical JSON
 *     object a line
 */
public record ProofTree(
        @JsonProperty int size, @JsonProperty List<String> digests) {

    /**
     * Accepts a tree.
     *
     * @throws DomainException.InvalidValue for a size out of range
     */
    public ProofTree {
        NumberRules.between("size", size, 1, ProofPart.LARGEST);
        digests = ImmutableList.copyOf(digests);
    }

    static ProofTree of(CoverageRound round, int size) {
        List<String> digests = new ArrayList<>();
        for (int index = 0; index < ProofPart.count(round.units().size(), size); index++) {
            Hasher hasher = Hashing.sha256().newHasher();
            for (UnitEvidence unit : new ProofPart(index, size).of(round).statuses()) {
                hasher.putString(line(unit), StandardCharsets.UTF_8).putByte((byte) '\n');
            }
            digests.add(hasher.hash().toString());
        }
        return new ProofTree(size, digests);
    }

    private static String line(UnitEvidence unit) {
        return Payload.builder()
                .text("id", unit.id())
                .text("disposition", unit.disposition().code())
                .texts("facts", unit.facts().stream().map(FactId::value).toList())
                .build()
                .canonical();
    }
}
