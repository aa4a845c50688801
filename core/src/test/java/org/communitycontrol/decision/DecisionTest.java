package org.communitycontrol.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final LocalDate FEB_16 = LocalDate.of(2020, 2, 16);

    /** Enough masks for the day, too few, or nobody counted them. */
    private enum Masks implements Reason<Boolean> {
        ENOUGH,
        TOO_FEW,
        NOT_COUNTED;

        @Override
        public String code() {
            return switch (this) {
                case ENOUGH -> "masks-enough";
                case TOO_FEW -> "masks-too-few";
                case NOT_COUNTED -> "masks-not-counted";
            };
        }

        @Override
        public Outcome<Boolean> outcome() {
            return switch (this) {
                case ENOUGH -> new Outcome.Determined<>(true);
                case TOO_FEW -> new Outcome.Determined<>(false);
                case NOT_COUNTED ->
                    new Outcome.Undetermined<>(List.of(Missing.of("mask-count", Input.day("day", FEB_16))));
            };
        }

        @Override
        public List<Input> inputs() {
            return List.of();
        }
    }

    /** Named on the wire, and nowhere else. */
    @JsonTypeName("named-once")
    private record NamedOnce() implements Reason<Boolean> {
        @Override
        public Outcome<Boolean> outcome() {
            return new Outcome.Determined<>(true);
        }

        @Override
        public List<Input> inputs() {
            return List.of();
        }
    }

    @Test
    void aReasonIsCalledAsOnTheWire() {
        assertThat(new NamedOnce().code()).isEqualTo("named-once");
        assertThat(Masks.ENOUGH.code()).isEqualTo("masks-enough");
    }

    @Test
    void theReasonDecides() {
        assertThat(decision(Masks.ENOUGH).outcome()).isEqualTo(new Outcome.Determined<>(true));
        assertThat(decision(Masks.TOO_FEW).outcome().toOptional()).contains(false);
        assertThat(decision(Masks.NOT_COUNTED).outcome().toOptional()).isEmpty();
        assertThat(decision(Masks.NOT_COUNTED)
                        .outcome()
                        .<Integer>match(
                                found -> 0, missing -> missing.undetermined().size()))
                .isEqualTo(1);
    }

    @Test
    void oneLineSaysWhomWhenWhyAndByWhichRule() {
        assertThat(decision(Masks.TOO_FEW).explain(Language.EN))
                .isEqualTo("350203001001 on 2020-02-16: reason.masks-too-few (policy ad-hoc, confidence caller)");
        assertThat(decision(Masks.TOO_FEW).explain(Language.ZH_CN))
                .isEqualTo("350203001001，2020-02-16：reason.masks-too-few（依据政策 ad-hoc，可信度 caller）");
    }

    @Test
    void aHumanDecisionStandsBesideTheComputedOne() {
        Decision<Boolean, Masks> computed = decision(Masks.TOO_FEW);
        Overridden<Boolean, Masks> both =
                computed.overriddenBy(new HumanOverride<>(true, "W-01", "stock-found", FEB_16, "street-office-review"));
        assertThat(both.value()).isTrue();
        assertThat(both.override().sentence(Language.EN))
                .isEqualTo("W-01 decided otherwise on 2020-02-16, for stock-found; the person concerned can appeal:"
                        + " street-office-review");
        assertThat(both.computed().outcome().toOptional()).contains(false);
    }

    @Test
    void anOverrideNamesWhoAndWhy() {
        assertThatThrownBy(() -> new HumanOverride<>(true, "", "stock-found", FEB_16, "street-office-review"))
                .isInstanceOf(DomainException.InvalidValue.class)
                .hasMessage("actor: an identifier has 1 to 64 characters, this one has 0");
        assertThatThrownBy(() -> new HumanOverride<>(true, "W-01", "two\nlines", FEB_16, "street-office-review"))
                .isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> new HumanOverride<>(true, "W-01", "stock-found", FEB_16, ""))
                .hasMessageStartingWith("appeal: ");
    }

    private static Decision<Boolean, Masks> decision(Masks masks) {
        return Decision.<Boolean, Masks>builder()
                .subject("350203001001")
                .asOf(FEB_16)
                .reason(masks)
                .policy(Policy.adHoc(14).reference())
                .addClauses(ClauseIds.C_3_9)
                .build();
    }
}
