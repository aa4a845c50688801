/**
 * Every valid value, and the laws that hold for all of them.
 *
 * <p>For those who build on this library: each feature has a <em>domain</em>, jqwik generators of its valid values, and
 * <em>laws</em>, interfaces of properties that a test class implements and thereby runs against its own types, rule books
 * and implementations. The library's own runs of the same laws stand in this module's tests.
 */
module org.communitycontrol.testkit {
    requires transitive net.jqwik.api;
    requires transitive org.communitycontrol.core;
    requires org.assertj.core;
    requires org.communitycontrol.json;
    requires static org.jspecify;

    exports org.communitycontrol.testkit.access;
    exports org.communitycontrol.testkit.clues;
    exports org.communitycontrol.testkit.days;
    exports org.communitycontrol.testkit.decision;
    exports org.communitycontrol.testkit.document;
    exports org.communitycontrol.testkit.identity;
    exports org.communitycontrol.testkit.json;
    exports org.communitycontrol.testkit.keygroup;
    exports org.communitycontrol.testkit.law;
    exports org.communitycontrol.testkit.ledger;
    exports org.communitycontrol.testkit.linkage;
    exports org.communitycontrol.testkit.measures;
    exports org.communitycontrol.testkit.membership;
    exports org.communitycontrol.testkit.message;
    exports org.communitycontrol.testkit.observation;
    exports org.communitycontrol.testkit.partition;
    exports org.communitycontrol.testkit.people;
    exports org.communitycontrol.testkit.risk;
    exports org.communitycontrol.testkit.screening;
    exports org.communitycontrol.testkit.subsidy;
    exports org.communitycontrol.testkit.surveillance;
    exports org.communitycontrol.testkit.territory;
    exports org.communitycontrol.testkit.workforce;
}
