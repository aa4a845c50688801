package org.communitycontrol.testkit.risk;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Arrays;
import java.util.List;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.law.Citation;
import org.communitycontrol.law.Confidence;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.law.PolicyPeriod;
import org.communitycontrol.message.Language;

/** A pack of numbers that never change. */
final class MadeUpPack {

    private MadeUpPack() {}

    @SafeVarargs
    @SuppressWarnings("varargs") // copied at once
    static <P> PolicyPack<P> of(PolicyKind<P> kind, PolicyPeriod<P>... periods) {
        return PolicyPack.<P>builder()
                .id(new PolicyId("made-up"))
                .version(1)
                .kind(kind)
                .jurisdiction("CN")
                .putTitle(Language.EN, "made up")
                .putTitle(Language.ZH_CN, "虚构")
                .issuer("test")
                .knownFrom(RiskDomain.FIRST)
                .addCitations(new Citation("made up", "", Confidence.CALLER))
                .addAllPeriods(List.of(periods))
                .build();
    }

    static <P> PolicyPack<P> of(PolicyKind<P> kind, P numbers) {
        return of(kind, PolicyPeriod.from(RiskDomain.FIRST.minusDays(9), numbers));
    }

    /** Returns the codes of all reasons of a sealed set. */
    static List<String> codes(Class<? extends Reason<?>> reasons) {
        return Arrays.stream(reasons.getPermittedSubclasses())
                .map(reason -> reason.getAnnotation(JsonTypeName.class).value())
                .toList();
    }
}
