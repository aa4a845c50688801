package org.communitycontrol.json.packs;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.access.AccessRule;
import org.communitycontrol.access.HealthCodeRule;
import org.communitycontrol.identity.MatchingRule;
import org.communitycontrol.law.PolicyBook;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.linkage.LinkageRule;
import org.communitycontrol.measures.MeasureRule;
import org.communitycontrol.observation.CertificateRule;
import org.communitycontrol.observation.ObservationRule;
import org.communitycontrol.people.keygroup.KeyGroupRule;
import org.communitycontrol.risk.area.AreaTierRule;
import org.communitycontrol.risk.area.ZoneRule;
import org.communitycontrol.risk.county.CountyTierRule;
import org.communitycontrol.risk.situation.SituationRule;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.record.CompletenessRule;
import org.communitycontrol.subsidy.scheme.SubsidyScheme;
import org.communitycontrol.surveillance.cases.ClusterRule;
import org.communitycontrol.surveillance.timeline.EarlyRule;
import org.communitycontrol.surveillance.upkeep.GuidanceRule;
import org.communitycontrol.surveillance.upkeep.SanitationRule;
import org.communitycontrol.territory.authority.AuthorityRule;
import org.communitycontrol.workforce.rest.RestRule;
import org.communitycontrol.workforce.staffing.StaffingRule;

/** The policy packs in this library's jar. */
public final class ShippedPacks {

    private static final String INDEX = "index.txt";
    private static final String SUFFIX = ".json";
    private static final PackReader READER = PackReader.of(
            AccessRule.KIND,
            AreaTierRule.KIND,
            AuthorityRule.KIND,
            CertificateRule.KIND,
            ClusterRule.KIND,
            CompletenessRule.KIND,
            CountyTierRule.KIND,
            CountyTierRule.STREET,
            CoverageRule.KIND,
            EarlyRule.KIND,
            GuidanceRule.KIND,
            HealthCodeRule.KIND,
            KeyGroupRule.KIND,
            LinkageRule.KIND,
            MatchingRule.KIND,
            MeasureRule.KIND,
            ObservationRule.KIND,
            RestRule.KIND,
            SanitationRule.KIND,
            SituationRule.KIND,
            StaffingRule.KIND,
            SubsidyScheme.KIND,
            ZoneRule.KIND);

    private ShippedPacks() {}

    /** Returns a reader of packs of every kind there is in the jar. */
    public static PackReader reader() {
        return READER;
    }

    /** Returns all packs, by id. */
    public static List<PolicyPack<?>> list() {
        return texts().entrySet().stream()
                .<PolicyPack<?>>map(pack -> read(pack.getKey(), pack.getValue()))
                .toList();
    }

    /** Returns the pack with {@code id}; empty if there is none. The others are not read. */
    public static Optional<PolicyPack<?>> pack(PolicyId id) {
        return raw(id).map(document -> read(id, document));
    }

    /** Returns the book of all packs; a host adds its own with {@link PolicyBook#with}. */
    public static PolicyBook book() {
        return PolicyBook.of(list());
    }

    /** Returns the ids of all packs, in order. */
    public static List<PolicyId> ids() {
        return texts().keySet().stream().sorted().toList();
    }

    /** Returns the document of a pack as it stands in the jar, citations and all; empty if there is none of this id. */
    public static Optional<String> raw(PolicyId id) {
        return Optional.ofNullable(texts().get(id));
    }

    private static PolicyPack<?> read(PolicyId id, String document) {
        return READER.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), id.value() + SUFFIX);
    }

    private static Map<PolicyId, String> texts() {
        return Resources.TEXTS;
    }

    /** The documents, read when first needed. */
    private static final class Resources {

        static final Map<PolicyId, String> TEXTS = load();

        private static Map<PolicyId, String> load() {
            ImmutableMap.Builder<PolicyId, String> texts = ImmutableMap.builder();
            read(INDEX)
                    .lines()
                    .sorted()
                    .forEach(name ->
                            texts.put(new PolicyId(name.substring(0, name.length() - SUFFIX.length())), read(name)));
            return texts.buildOrThrow();
        }

        private static String read(String name) {
            try (InputStream in = ShippedPacks.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("resource " + name + " is missing from the jar");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("resource " + name + " cannot be read", e);
            }
        }
    }
}
