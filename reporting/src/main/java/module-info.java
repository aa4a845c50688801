/**
 * Roll-ups of closed partitions up the hierarchy of places, the day's bulletin as one page, and its tables.
 *
 * <p>Start at {@link org.communitycontrol.reporting.coverage.CoverageRollUp} for numbers and at {@link
 * org.communitycontrol.reporting.bulletin.Bulletin} for the page. Nothing here reads a clock, a locale or a file.
 */
module org.communitycontrol.reporting {
    requires transitive org.communitycontrol.core;
    requires transitive org.communitycontrol.geogrid;
    requires org.communitycontrol.json;
    requires com.samskivert.jmustache;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.communitycontrol.reporting.bulletin;
    exports org.communitycontrol.reporting.coverage;
    exports org.communitycontrol.reporting.export;
    exports org.communitycontrol.reporting.section;

    opens org.communitycontrol.reporting.bulletin;
    opens org.communitycontrol.reporting.coverage;
    opens org.communitycontrol.reporting.section;
}
