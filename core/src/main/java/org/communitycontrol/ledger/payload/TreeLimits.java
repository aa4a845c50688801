package org.communitycontrol.ledger.payload;

import java.util.Collection;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

/** The limits that keep every walk over a tree of nodes short, whoever made the tree. */
final class TreeLimits {

    /** The envelope of a fact is one level and a dozen values around its payload. */
    private static final int ENVELOPE_LEVELS = 1;

    private static final int ENVELOPE_VALUES = 20;

    private TreeLimits() {}

    /** Checks the children of a new node; every child has passed this check before. */
    static void tree(Collection<Node> children) {
        weigh(
                children,
                Payload.DEEPEST + ENVELOPE_LEVELS,
                Payload.DEEPEST + ENVELOPE_LEVELS,
                Payload.MOST_NODES + ENVELOPE_VALUES);
    }

    static void payload(Node.Members members) {
        weigh(members.children(), Payload.DEEPEST, Payload.DEEPEST, Payload.MOST_NODES);
    }

    static void text(String field, String value, int longest) {
        if (value.length() > longest) {
            throw new DomainException.InvalidValue(
                    field,
                    Problem.builder()
                            .code("text-too-long")
                            .addInputs(Input.count("length", value.length()), Input.count("longest", longest))
                            .bound(Integer.toString(longest))
                            .build());
        }
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (Character.isSurrogate(unit)) {
                boolean paired = Character.isHighSurrogate(unit)
                        && i + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(i + 1));
                if (!paired) {
                    throw new DomainException.InvalidValue(field, Problem.of("text-not-unicode"));
                }
                i++;
            }
        }
    }

    /** Returns how many more values may follow; stops at the limit, so a node used many times costs no more. */
    private static int weigh(Collection<Node> children, int levels, int deepest, int values) {
        if (levels == 0) {
            throw refused("too-deep", deepest);
        }
        int left = values - children.size();
        if (left < 0) {
            throw refused("too-many-values", Payload.MOST_NODES);
        }
        for (Node child : children) {
            if (child instanceof Node.Items || child instanceof Node.Members) {
                left = weigh(child.children(), levels - 1, deepest, left);
            }
        }
        return left;
    }

    private static DomainException.InvalidValue refused(String code, int limit) {
        return new DomainException.InvalidValue(
                "",
                Problem.builder()
                        .code(code)
                        .addInputs(Input.count("limit", limit))
                        .bound(Integer.toString(limit))
                        .build());
    }
}
