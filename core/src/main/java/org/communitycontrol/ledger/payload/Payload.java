package org.communitycontrol.ledger.payload;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.finding.DomainException;

/**
 * What a fact says, as a JSON object; only the feature that declared the kind of fact knows what it means.
 *
 * <p>{@link #with} and {@link #without} serve those who read an old version of it.
 *
 * @param members at most {@value #DEEPEST} levels and {@value #MOST_NODES} values, all levels together
 */
public record Payload(Node.Members members) {

    /** The most levels of objects and lists, this object being the first. */
    public static final int DEEPEST = 32;

    /** The most values, all levels together. */
    public static final int MOST_NODES = 10_000;

    /** @throws DomainException.InvalidValue with {@code too-deep} or {@code too-many-values} */
    public Payload {
        TreeLimits.payload(members);
    }

    /** Returns the payload without members: the fact says all by its kind, subject and day. */
    public static Payload empty() {
        return new Payload(new Node.Members(ImmutableSortedMap.of()));
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the text of RFC 8785. */
    public String canonical() {
        return members.canonical();
    }

    /** Returns the member of this name. */
    public Optional<Node> get(String name) {
        return members.get(name);
    }

    /** Returns this payload with one member added or replaced. */
    public Payload with(String name, Node value) {
        SortedMap<String, Node> changed = new TreeMap<>(members.values());
        changed.put(name, value);
        return new Payload(new Node.Members(changed));
    }

    /** Returns this payload without one member; itself if it has none of that name. */
    public Payload without(String name) {
        if (!members.values().containsKey(name)) {
            return this;
        }
        SortedMap<String, Node> changed = new TreeMap<>(members.values());
        changed.remove(name);
        return new Payload(new Node.Members(changed));
    }

    /** Returns a reader at the beginning; each call gives a new one. */
    public PayloadReader reader() {
        return members.reader();
    }

    /** Returns the number of members only; they may be personal. */
    @Override
    public String toString() {
        return "Payload[" + members.values().size() + " members]";
    }

    /** Builds a {@link Payload}; each member is set once. */
    public static final class Builder {

        private final SortedMap<String, Node> values = new TreeMap<>();

        private Builder() {}

        /** Sets a text. */
        public Builder text(String name, String value) {
            return node(name, new Node.Text(value));
        }

        /** Sets a whole number; {@code number-not-exact} beyond 2<sup>53</sup>. */
        public Builder count(String name, long value) {
            return node(name, Node.Decimal.of(value));
        }

        /** Sets a decimal number; {@code number-not-exact} if it has too many digits. */
        public Builder amount(String name, BigDecimal value) {
            return node(name, new Node.Decimal(value));
        }

        /** Sets true or false. */
        public Builder flag(String name, boolean value) {
            return node(name, new Node.Flag(value));
        }

        /** Sets a day, written as ISO 8601 such as {@code 2020-02-15}. */
        public Builder day(String name, LocalDate value) {
            return text(name, value.toString());
        }

        /** Sets an object. */
        public Builder payload(String name, Payload value) {
            return node(name, value.members());
        }

        /** Sets a list of texts, kept in this order. */
        public Builder texts(String name, Collection<String> values) {
            return node(
                    name,
                    new Node.Items(values.stream().<Node>map(Node.Text::new).toList()));
        }

        /** Sets a list of objects, kept in this order. */
        public Builder payloads(String name, Collection<Payload> values) {
            return node(
                    name,
                    new Node.Items(values.stream().<Node>map(Payload::members).toList()));
        }

        /**
         * Sets any value.
         *
         * @throws IllegalStateException if the member is set already
         */
        public Builder node(String name, Node value) {
            if (values.putIfAbsent(name, value) != null) {
                throw new IllegalStateException("a member of this payload is set twice");
            }
            return this;
        }

        /** Sets all of these. */
        public Builder nodes(Map<String, ? extends Node> more) {
            more.forEach(this::node);
            return this;
        }

        /** Returns the payload. */
        public Payload build() {
            return new Payload(new Node.Members(values));
        }
    }
}
