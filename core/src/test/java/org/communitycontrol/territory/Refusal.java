package org.communitycontrol.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Language;

/** Catches a refusal and sees that it has a sentence in both languages with nothing left to fill. */
public final class Refusal {

    private Refusal() {}

    public static Problem refusal(ThrowingCallable call) {
        DomainException.InvalidValue thrown = catchThrowableOfType(DomainException.InvalidValue.class, call);
        assertThat(thrown).as("nothing was refused").isNotNull();
        assertThat(thrown.getCause()).isNull();
        assertSentences(thrown.problem());
        return thrown.problem();
    }

    public static void assertSentences(Problem problem) {
        for (Language language : Language.values()) {
            assertThat(problem.message(language))
                    .isNotEqualTo("finding." + problem.code())
                    .doesNotContain("{");
        }
    }
}
