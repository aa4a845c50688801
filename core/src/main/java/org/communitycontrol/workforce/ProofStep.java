package org.communitycontrol.workforce;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import org.communitycontrol.territory.WorkerId;

/** One thing that was done to prove a sheet of duties. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(ProofStep.Attended.class),
    @JsonSubTypes.Type(ProofStep.SignedOff.class),
    @JsonSubTypes.Type(ProofStep.Published.class),
    @JsonSubTypes.Type(ProofStep.Objected.class),
    @JsonSubTypes.Type(ProofStep.Answered.class)
})
public sealed interface ProofStep {

    /** Returns the day it was done. */
    LocalDate on();

    /**
     * 考勤: attendance was logged.
     *
     * @param on the last day the log covers
     */
    @JsonTypeName("attended")
    record Attended(@JsonProperty LocalDate on) implements ProofStep {}

    /**
     * 审核: somebody who answers for the sheet signed it off.
     *
     * @param on the day of the signature
     * @param by who signed
     */
    @JsonTypeName("signed-off")
    record SignedOff(
            @JsonProperty LocalDate on, @JsonProperty WorkerId by) implements ProofStep {}

    /**
     * 公示: the sheet was put up for everybody to see.
     *
     * @param on the day it was put up
     */
    @JsonTypeName("published")
    record Published(@JsonProperty LocalDate on) implements ProofStep {}

    /**
     * 异议: somebody objected.
     *
     * @param on the day of the objection
     * @param id the host's identifier of the objection; never who objected
     */
    @JsonTypeName("objected")
    record Objected(
            @JsonProperty LocalDate on, @JsonProperty String id) implements ProofStep {}

    /**
     * 异议处理: an objection was answered.
     *
     * @param on the day of the answer
     * @param id the objection
     * @param upheld whether the objection was right, so that the sheet does not stand
     */
    @JsonTypeName("answered")
    record Answered(
            @JsonProperty LocalDate on,
            @JsonProperty String id,
            @JsonProperty boolean upheld) implements ProofStep {}
}
