package org.communitycontrol.days;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A comparison named after the word of the rule it comes from.
 *
 * <p>Civil Code, article 1259: 以上, 以下, 以内 and 届满 include the number itself; 不满, 超过 and 以外 exclude it.
 */
public enum Bound {
    /** 超过 N: more than the limit. */
    EXCEEDING("exceeding", "超过") {
        @Override
        <T extends Comparable<? super T>> boolean compare(T value, T limit) {
            return value.compareTo(limit) > 0;
        }
    },
    /** 不超过 N: the limit or less. */
    NOT_EXCEEDING("not-exceeding", "不超过") {
        @Override
        <T extends Comparable<? super T>> boolean compare(T value, T limit) {
            return value.compareTo(limit) <= 0;
        }
    },
    /** N 以上: the limit or more. */
    AT_LEAST("at-least", "以上") {
        @Override
        <T extends Comparable<? super T>> boolean compare(T value, T limit) {
            return value.compareTo(limit) >= 0;
        }
    },
    /** N 以下: the limit or less. */
    AT_MOST("at-most", "以下") {
        @Override
        <T extends Comparable<? super T>> boolean compare(T value, T limit) {
            return value.compareTo(limit) <= 0;
        }
    },
    /** N 以内: not beyond the limit, the limit included. */
    WITHIN("within", "以内") {
        @Override
        <T extends Comparable<? super T>> boolean compare(T value, T limit) {
            return value.compareTo(limit) <= 0;
        }
    },
    /** 满 N: the limit reached or passed. */
    REACHING("reaching", "满") {
        @Override
        <T extends Comparable<? super T>> boolean compare(T value, T limit) {
            return value.compareTo(limit) >= 0;
        }
    },
    /** 不足 N, 不满 N: less than the limit. */
    BELOW("below", "不足") {
        @Override
        <T extends Comparable<? super T>> boolean compare(T value, T limit) {
            return value.compareTo(limit) < 0;
        }
    };

    private final String code;
    private final String word;

    Bound(String code, String word) {
        this.code = code;
        this.word = word;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns the word of the rule, in Chinese. */
    public String word() {
        return word;
    }

    /** Returns whether {@code value} stands to {@code limit} as the word says; decimals are compared by value. */
    public <T extends Comparable<? super T>> boolean holds(T value, T limit) {
        return compare(value, limit);
    }

    abstract <T extends Comparable<? super T>> boolean compare(T value, T limit);
}
