package org.communitycontrol.subsidy.scheme;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.Citation;
import org.communitycontrol.law.Confidence;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.law.PolicyPeriod;

/**
 * The choices a host makes where the text of a scheme leaves one open.
 *
 * <p>{@code cap} is {@code true} (as the pack says), {@code false} or {@code none} (no cap), or an amount such as {@code
 * 1500.00} for all roles. {@code mix} is the code of a {@link MixRule}, {@code rounding} that of a {@link FenRounding}. The
 * code of a supplement is {@code true} to pay it for every shift, or {@code false} to pay it for none. A pack with settings
 * has the confidence {@code caller}, because its numbers are no longer all its own.
 *
 * @param values the settings by name
 */
public record SchemeSettings(SortedMap<String, String> values) {

    private static final Set<String> OFF = Set.of("false", "none");
    private static final String VALUE = "setting-value";

    public SchemeSettings {
        values = ImmutableSortedMap.copyOf(values);
    }

    /** Returns these settings. */
    public static SchemeSettings of(Map<String, String> values) {
        return new SchemeSettings(ImmutableSortedMap.copyOf(values));
    }

    /**
     * Returns {@code pack} with these settings in each of its periods.
     *
     * @throws DomainException.InvalidValue with {@code unknown-setting} or {@code setting-value}
     */
    public PolicyPack<SubsidyScheme> applyTo(PolicyPack<SubsidyScheme> pack) {
        if (values.isEmpty()) {
            return pack;
        }
        PolicyPack.Builder<SubsidyScheme> changed = PolicyPack.<SubsidyScheme>builder()
                .id(pack.id())
                .version(pack.version())
                .kind(pack.kind())
                .jurisdiction(pack.jurisdiction())
                .putAllTitles(pack.titles())
                .issuer(pack.issuer())
                .documentNumber(pack.documentNumber())
                .knownFrom(pack.knownFrom())
                .addAllCitations(pack.citations());
        changed.addCitations(
                new Citation("settings of the host", String.join(", ", values.keySet()), Confidence.CALLER));
        for (PolicyPeriod<SubsidyScheme> period : pack.periods()) {
            changed.addPeriods(new PolicyPeriod<>(period.days(), applyTo(period.parameters())));
        }
        return changed.build();
    }

    /**
     * Returns {@code scheme} with these settings.
     *
     * @throws DomainException.InvalidValue with {@code unknown-setting} or {@code setting-value}, and what is legal
     */
    public SubsidyScheme applyTo(SubsidyScheme scheme) {
        List<String> names = Stream.concat(
                        Stream.of("cap", "mix", "rounding"),
                        scheme.supplements().stream().map(Supplement::code))
                .toList();
        if (!names.containsAll(values.keySet())) {
            throw refused("settings", "unknown-setting", names);
        }
        return SubsidyScheme.builder()
                .addAllRates(scheme.rates())
                .addAllRecognition(scheme.recognition())
                .hours(scheme.hours())
                .mix(choice("mix", MixRule.values(), MixRule::code, scheme.mix()))
                .rounding(choice("rounding", FenRounding.values(), FenRounding::code, scheme.rounding()))
                .addAllSupplements(scheme.supplements().stream()
                        .flatMap(supplement -> supplement(supplement).stream())
                        .toList())
                .addAllExclusions(scheme.exclusions())
                .addAllCaps(caps(scheme))
                .addAllShares(scheme.shares())
                .calendar(scheme.calendar())
                .proof(scheme.proof())
                .tax(scheme.tax())
                .build();
    }

    private List<MonthlyCap> caps(SubsidyScheme scheme) {
        String value = values.getOrDefault("cap", "true");
        if (value.equals("true")) {
            return scheme.caps();
        }
        if (OFF.contains(value)) {
            return List.of();
        }
        try {
            return List.of(
                    new MonthlyCap(Set.of(), Fen.parse(value, scheme.currency().getCode())));
        } catch (DomainException.InvalidValue notAnAmount) {
            throw refused("cap", VALUE, List.of("true", "false", "none", "0.00.."));
        }
    }

    private List<Supplement> supplement(Supplement supplement) {
        String value = values.getOrDefault(supplement.code(), "");
        return switch (value) {
            case "" -> List.of(supplement);
            case "true" -> List.of(new Supplement(supplement.code(), DutyFilter.ALL, supplement.factor()));
            case "false" -> List.of();
            default -> throw refused(supplement.code(), VALUE, List.of("true", "false"));
        };
    }

    private <E> E choice(String name, E[] choices, Function<E, String> code, E otherwise) {
        String value = values.get(name);
        if (value == null) {
            return otherwise;
        }
        for (E choice : choices) {
            if (code.apply(choice).equals(value)) {
                return choice;
            }
        }
        throw refused(name, VALUE, Arrays.stream(choices).map(code).toList());
    }

    private static DomainException.InvalidValue refused(String setting, String code, List<String> legal) {
        return new DomainException.InvalidValue(
                setting,
                Problem.builder().code(code).bound(String.join(", ", legal)).build());
    }
}
