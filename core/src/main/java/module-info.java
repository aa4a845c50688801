/**
 * Facts, dated law and explained decisions of community epidemic control.
 *
 * <p>Pure functions of immutable values: no clock, no input or output, no framework. Start at the package whose question
 * you have; each {@code package-info} names the type to begin with.
 */
module org.communitycontrol.core {
    requires com.google.common;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires transitive org.joda.money;
    requires transitive org.threeten.extra;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.communitycontrol.access;
    exports org.communitycontrol.clues;
    exports org.communitycontrol.days;
    exports org.communitycontrol.decision;
    exports org.communitycontrol.dictionary;
    exports org.communitycontrol.finding;
    exports org.communitycontrol.identity.merge;
    exports org.communitycontrol.identity;
    exports org.communitycontrol.impact;
    exports org.communitycontrol.law;
    exports org.communitycontrol.ledger;
    exports org.communitycontrol.ledger.exchange;
    exports org.communitycontrol.ledger.payload;
    exports org.communitycontrol.linkage.care;
    exports org.communitycontrol.linkage.participation;
    exports org.communitycontrol.linkage;
    exports org.communitycontrol.measures;
    exports org.communitycontrol.message;
    exports org.communitycontrol.partition;
    exports org.communitycontrol.risk;
    exports org.communitycontrol.risk.area;
    exports org.communitycontrol.risk.county;
    exports org.communitycontrol.risk.situation;
    exports org.communitycontrol.screening;
    exports org.communitycontrol.screening.record;
    exports org.communitycontrol.screening.round;
    exports org.communitycontrol.people;
    exports org.communitycontrol.observation;
    exports org.communitycontrol.people.document;
    exports org.communitycontrol.people.keygroup;
    exports org.communitycontrol.people.membership;
    exports org.communitycontrol.subsidy.bulk;
    exports org.communitycontrol.subsidy.scheme;
    exports org.communitycontrol.subsidy;
    exports org.communitycontrol.surveillance.cases;
    exports org.communitycontrol.surveillance.returnee;
    exports org.communitycontrol.surveillance.timeline;
    exports org.communitycontrol.surveillance.upkeep;
    exports org.communitycontrol.surveillance;
    exports org.communitycontrol.territory.authority;
    exports org.communitycontrol.territory.history;
    exports org.communitycontrol.territory;
    exports org.communitycontrol.workforce;
    exports org.communitycontrol.workforce.record;
    exports org.communitycontrol.workforce.rest;
    exports org.communitycontrol.workforce.staffing;

    opens org.communitycontrol.access;
    opens org.communitycontrol.clues;
    opens org.communitycontrol.decision;
    opens org.communitycontrol.dictionary;
    opens org.communitycontrol.finding;
    opens org.communitycontrol.identity;
    opens org.communitycontrol.identity.merge;
    opens org.communitycontrol.law;
    opens org.communitycontrol.ledger;
    opens org.communitycontrol.ledger.exchange;
    opens org.communitycontrol.ledger.payload;
    opens org.communitycontrol.linkage.care;
    opens org.communitycontrol.linkage.participation;
    opens org.communitycontrol.linkage;
    opens org.communitycontrol.measures;
    opens org.communitycontrol.message;
    opens org.communitycontrol.risk;
    opens org.communitycontrol.risk.area;
    opens org.communitycontrol.risk.county;
    opens org.communitycontrol.risk.situation;
    opens org.communitycontrol.screening;
    opens org.communitycontrol.screening.record;
    opens org.communitycontrol.screening.round;
    opens org.communitycontrol.people;
    opens org.communitycontrol.observation;
    opens org.communitycontrol.people.document;
    opens org.communitycontrol.people.keygroup;
    opens org.communitycontrol.people.membership;
    opens org.communitycontrol.subsidy.bulk;
    opens org.communitycontrol.subsidy.scheme;
    opens org.communitycontrol.subsidy;
    opens org.communitycontrol.surveillance.cases;
    opens org.communitycontrol.surveillance.returnee;
    opens org.communitycontrol.surveillance.timeline;
    opens org.communitycontrol.surveillance.upkeep;
    opens org.communitycontrol.surveillance;
    opens org.communitycontrol.territory.authority;
    opens org.communitycontrol.territory.history;
    opens org.communitycontrol.territory;
    opens org.communitycontrol.workforce;
    opens org.communitycontrol.workforce.record;
    opens org.communitycontrol.workforce.rest;
    opens org.communitycontrol.workforce.staffing;
}
