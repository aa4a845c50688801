package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;

/** A value that one of our own deserializers refused, without its text. */
final class RefusedValue extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RefusedValue(JsonParser parser, Problem problem) {
        super(parser, problem.message(Language.EN));
        this.problem = problem;
    }

    static RefusedValue wrongType(JsonParser parser, String expected) {
        return new RefusedValue(parser, Problem.of("wrong-type", Input.code("expected", expected)));
    }

    Problem problem() {
        return problem;
    }
}
