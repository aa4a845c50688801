/**
 * Documents in and out: the strict mapper, the reader of policy packs, and streaming readers of NDJSON and CSV.
 *
 * <p>Nothing here opens a file or a socket; streams and the names to report them by are arguments.
 */
module org.communitycontrol.json {
    requires transitive org.communitycontrol.core;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.google.common;
    requires org.hibernate.validator;
    requires static transitive org.jspecify;

    exports org.communitycontrol.json.intake;
    exports org.communitycontrol.json.mapper;
    exports org.communitycontrol.json.names;
    exports org.communitycontrol.json.packs;

    opens org.communitycontrol.json.packs to
            com.fasterxml.jackson.databind;

    provides com.fasterxml.jackson.databind.Module with
            org.communitycontrol.json.mapper.CommunityControlModule;
}
