package org.communitycontrol.ledger.payload;

import java.math.BigDecimal;
import java.util.Map;

/** Writes a tree of nodes as RFC 8785 does. */
final class CanonicalText {

    /** ECMAScript writes whole numbers below 10<sup>21</sup> in full. */
    private static final int LONGEST_PLAIN = 21;

    /** ECMAScript writes at most five zeros between the point and the first digit. */
    private static final int MOST_LEADING_ZEROS = 5;

    private final StringBuilder out = new StringBuilder();

    private CanonicalText() {}

    static String of(Node node) {
        CanonicalText text = new CanonicalText();
        text.write(node);
        return text.out.toString();
    }

    private StringBuilder write(Node node) {
        return node.match(
                text -> quoted(text.value()),
                decimal -> number(decimal.value()),
                flag -> out.append(flag.value()),
                nothing -> out.append("null"),
                this::items,
                this::members);
    }

    private StringBuilder items(Node.Items items) {
        out.append('[');
        String separator = "";
        for (Node item : items.values()) {
            out.append(separator);
            write(item);
            separator = ",";
        }
        return out.append(']');
    }

    private StringBuilder members(Node.Members members) {
        out.append('{');
        String separator = "";
        for (Map.Entry<String, Node> member : members.values().entrySet()) {
            out.append(separator);
            quoted(member.getKey()).append(':');
            write(member.getValue());
            separator = ",";
        }
        return out.append('}');
    }

    private StringBuilder quoted(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(value.charAt(i));
        }
        return out.append('"');
    }

    private void character(char unit) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (unit < ' ') {
                    out.append("\\u00")
                            .append(Character.forDigit(unit >> 4, 16))
                            .append(Character.forDigit(unit & 0xf, 16));
                } else {
                    out.append(unit);
                }
            }
        }
    }

    /** ECMAScript's Number::toString for a number whose shortest digits are its own. */
    private StringBuilder number(BigDecimal value) {
        if (value.signum() < 0) {
            out.append('-');
        }
        String digits = value.unscaledValue().abs().toString();
        int length = digits.length();
        int point = length - value.scale();
        if (point >= length && point <= LONGEST_PLAIN) {
            return out.append(digits).append("0".repeat(point - length));
        }
        if (point > 0 && point <= LONGEST_PLAIN) {
            return out.append(digits, 0, point).append('.').append(digits, point, length);
        }
        if (point <= 0 && point >= -MOST_LEADING_ZEROS) {
            return out.append("0.").append("0".repeat(-point)).append(digits);
        }
        out.append(digits, 0, 1);
        if (length > 1) {
            out.append('.').append(digits, 1, length);
        }
        int exponent = point - 1;
        return out.append('e').append(exponent < 0 ? '-' : '+').append(Math.abs(exponent));
    }
}
