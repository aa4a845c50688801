package org.communitycontrol.reporting.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.geogrid.picture.MapPicture;
import org.communitycontrol.reporting.coverage.CoverageRollUp;
import org.communitycontrol.reporting.coverage.Gap;
import org.communitycontrol.reporting.section.Lack;
import org.communitycontrol.reporting.section.RestSummary;
import org.communitycontrol.reporting.section.Section;
import org.communitycontrol.reporting.section.SubsidySummary;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.risk.county.CountyTierReason;
import org.communitycontrol.screening.CoverageReason;
import org.communitycontrol.screening.FullCoverage;
import org.immutables.value.Value;

/**
 * What a bulletin reports on.
 *
 * <p>Its area is the {@linkplain CoverageRollUp#area() smallest division} that holds every place counted.
 */
@Value.Immutable
public interface BulletinContent {

    /** The day at whose end everything here holds. */
    LocalDate asOf();

    /** The two coverages of every place. */
    CoverageRollUp coverage();

    /** The names of places by code; for display, and a place may have none. */
    Map<String, String> names();

    /** The decision on the two full coverages; empty where no policy was in force. */
    Optional<Decision<FullCoverage, CoverageReason>> decision();

    /** What is missing, in any order. */
    List<Gap> gaps();

    /** What was wrong with the input, in any order. */
    List<Finding> findings();

    /** The outlines of the grids, with grid codes as ids; empty where no map is at hand. */
    Optional<MapPicture> map();

    /** The tier of every area that reported cases, in any order; lacking its input unless given. */
    @Value.Default
    default Section<List<Decision<RiskTier, CountyTierReason>>> tiers() {
        return new Section.Lacking<>(Lack.INPUT);
    }

    /** How often rest fell short; lacking its input unless given. */
    @Value.Default
    default Section<RestSummary> rest() {
        return new Section.Lacking<>(Lack.INPUT);
    }

    /** What the month costs; lacking its input unless given. */
    @Value.Default
    default Section<SubsidySummary> subsidy() {
        return new Section.Lacking<>(Lack.INPUT);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BulletinContent}. */
    final class Builder extends ImmutableBulletinContent.Builder {
        Builder() {}
    }
}
