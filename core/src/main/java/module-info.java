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
    requires transitive org.threeten.extra;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.communitycontrol.clues;
    exports org.communitycontrol.days;
    exports org.communitycontrol.decision;
    exports org.communitycontrol.dictionary;
    exports org.communitycontrol.finding;
    exports org.communitycontrol.law;
    exports org.communitycontrol.ledger;
    exports org.communitycontrol.ledger.exchange;
    exports org.communitycontrol.ledger.payload;
    exports org.communitycontrol.message;
    exports org.communitycontrol.partition;
    exports org.communitycontrol.screening;
    exports org.communitycontrol.screening.record;
    exports org.communitycontrol.screening.round;
    exports org.communitycontrol.people;
    exports org.communitycontrol.territory;

    opens org.communitycontrol.clues;
    opens org.communitycontrol.decision;
    opens org.communitycontrol.dictionary;
    opens org.communitycontrol.finding;
    opens org.communitycontrol.law;
    opens org.communitycontrol.ledger;
    opens org.communitycontrol.ledger.exchange;
    opens org.communitycontrol.ledger.payload;
    opens org.communitycontrol.message;
    opens org.communitycontrol.screening;
    opens org.communitycontrol.screening.record;
    opens org.communitycontrol.screening.round;
    opens org.communitycontrol.people;
    opens org.communitycontrol.territory;
}
