package org.communitycontrol.law;

import java.time.LocalDate;
import java.util.Map;
import org.communitycontrol.message.Language;

/** Packs whose only number is a length in days. */
final class PolicyExamples {

    static final PolicyKind<Integer> DAYS = new PolicyKind<>("days", Integer.class);

    static final Citation NOTICE = new Citation("an example", "article 1", Confidence.NOTICE);

    private PolicyExamples() {}

    /** Version 1, known from 2020-02-16, without periods. */
    static PolicyPack.Builder<Integer> pack(String id) {
        return pack(id, 1, LocalDate.of(2020, 2, 16));
    }

    static PolicyPack.Builder<Integer> pack(String id, int version, LocalDate knownFrom) {
        return unknown(id).version(version).knownFrom(knownFrom).addCitations(NOTICE);
    }

    /** Without version, citations and periods. */
    static PolicyPack.Builder<Integer> uncited(String id) {
        return unknown(id).knownFrom(LocalDate.of(2020, 2, 16));
    }

    private static PolicyPack.Builder<Integer> unknown(String id) {
        return PolicyPack.<Integer>builder()
                .id(new PolicyId(id))
                .kind(DAYS)
                .jurisdiction("CN")
                .putAllTitles(Map.of(Language.ZH_CN, "例", Language.EN, "an example"))
                .issuer("an office");
    }
}
