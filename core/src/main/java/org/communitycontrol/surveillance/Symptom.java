package org.communitycontrol.surveillance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;

/**
 * A symptom somebody reported; an open set. Which ones are asked for is a policy's matter.
 *
 * @param code in lower kebab case, 1 to 64 characters
 */
public record Symptom(@JsonValue String code) implements Comparable<Symptom> {

    /** 发热: fever. */
    public static final Symptom FEVER = new Symptom("fever");

    /** 干咳: dry cough. */
    public static final Symptom COUGH = new Symptom("cough");

    /** 乏力: fatigue. */
    public static final Symptom FATIGUE = new Symptom("fatigue");

    /** 气促: shortness of breath. */
    public static final Symptom SHORTNESS_OF_BREATH = new Symptom("shortness-of-breath");

    /** 咽痛: a sore throat. */
    public static final Symptom SORE_THROAT = new Symptom("sore-throat");

    /** 嗅(味)觉减退: smell or taste is weaker. */
    public static final Symptom LOSS_OF_SMELL_OR_TASTE = new Symptom("loss-of-smell-or-taste");

    /** 腹泻: diarrhoea. */
    public static final Symptom DIARRHOEA = new Symptom("diarrhoea");

    /** Anything that was put in words and not as a code; the words are not kept. */
    public static final Symptom OTHER = new Symptom("other");

    /**
     * Accepts a code.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code code-form}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Symptom {
        TextRules.code("symptom", code);
    }

    /** Returns the symptom of this code; words in any other form are {@link #OTHER} and are not kept. */
    public static Symptom of(String text) {
        try {
            return new Symptom(text);
        } catch (DomainException.InvalidValue words) {
            return OTHER;
        }
    }

    /** Orders by code. */
    @Override
    public int compareTo(Symptom other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
