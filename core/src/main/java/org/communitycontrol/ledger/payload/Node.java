package org.communitycontrol.ledger.payload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import org.communitycontrol.finding.DomainException;

/**
 * One value of a JSON document.
 *
 * <p>Two nodes are equal exactly if their canonical texts are equal: {@code 1.50} and {@code 1.5} are one number, and
 * members have no order of their own. A tree is at most one level deeper than a {@link Payload} may be, so that a
 * payload fits into the fact around it.
 */
public sealed interface Node {

    /** Returns the text of RFC 8785: no spaces, members by UTF-16 unit, shortest numbers, fewest escapes. */
    default String canonical() {
        return CanonicalText.of(this);
    }

    /** Returns the values directly inside, in canonical order; none for a value without parts. */
    default Collection<Node> children() {
        return List.of();
    }

    /** Returns what the function of this node's kind gives. */
    <R> R match(
            Function<? super Text, ? extends R> text,
            Function<? super Decimal, ? extends R> decimal,
            Function<? super Flag, ? extends R> flag,
            Function<? super Nothing, ? extends R> nothing,
            Function<? super Items, ? extends R> items,
            Function<? super Members, ? extends R> members);

    /**
     * A string of Unicode characters.
     *
     * @param value 0 to {@value #LONGEST} UTF-16 units, every surrogate paired
     */
    record Text(String value) implements Node {

        /** The most UTF-16 units a text may have. */
        public static final int LONGEST = 64_000;

        /** @throws DomainException.InvalidValue with {@code text-too-long} or {@code text-not-unicode} */
        public Text {
            TreeLimits.text("text", value, LONGEST);
        }

        @Override
        public <R> R match(
                Function<? super Text, ? extends R> text,
                Function<? super Decimal, ? extends R> decimal,
                Function<? super Flag, ? extends R> flag,
                Function<? super Nothing, ? extends R> nothing,
                Function<? super Items, ? extends R> items,
                Function<? super Members, ? extends R> members) {
            return text.apply(this);
        }

        /** Returns the length only. */
        @Override
        public String toString() {
            return "Text[" + value.length() + " characters]";
        }
    }

    /**
     * A number that RFC 8785 writes without changing it: of all decimals nearest to one IEEE 754 double, the shortest.
     * Every whole number up to 2<sup>53</sup> and every decimal of up to 15 digits of ordinary size is one.
     *
     * @param value without trailing zeros; {@code 0} for every zero
     */
    record Decimal(BigDecimal value) implements Node {

        /** @throws DomainException.InvalidValue with {@code number-not-exact} */
        public Decimal {
            value = ExactDecimal.of(value);
        }

        /** Returns a whole number; {@code number-not-exact} beyond 2<sup>53</sup> unless it happens to be exact. */
        public static Decimal of(long value) {
            return new Decimal(BigDecimal.valueOf(value));
        }

        /**
         * Reads a number as JSON writes it.
         *
         * @throws DomainException.InvalidValue with {@code not-a-number} if it is not of that form or has more than 400
         *     characters, {@code number-not-exact} if its canonical text would be another number
         */
        public static Decimal parse(String text) {
            return new Decimal(ExactDecimal.parse(text));
        }

        @Override
        public <R> R match(
                Function<? super Text, ? extends R> text,
                Function<? super Decimal, ? extends R> decimal,
                Function<? super Flag, ? extends R> flag,
                Function<? super Nothing, ? extends R> nothing,
                Function<? super Items, ? extends R> items,
                Function<? super Members, ? extends R> members) {
            return decimal.apply(this);
        }

        /** Returns the number of digits only. */
        @Override
        public String toString() {
            return "Decimal[" + value.precision() + " digits]";
        }
    }

    /** True or false. */
    record Flag(boolean value) implements Node {

        @Override
        public <R> R match(
                Function<? super Text, ? extends R> text,
                Function<? super Decimal, ? extends R> decimal,
                Function<? super Flag, ? extends R> flag,
                Function<? super Nothing, ? extends R> nothing,
                Function<? super Items, ? extends R> items,
                Function<? super Members, ? extends R> members) {
            return flag.apply(this);
        }

        /** Returns the kind only. */
        @Override
        public String toString() {
            return "Flag";
        }
    }

    /** JSON's {@code null}; not the same as an absent member. */
    record Nothing() implements Node {

        @Override
        public <R> R match(
                Function<? super Text, ? extends R> text,
                Function<? super Decimal, ? extends R> decimal,
                Function<? super Flag, ? extends R> flag,
                Function<? super Nothing, ? extends R> nothing,
                Function<? super Items, ? extends R> items,
                Function<? super Members, ? extends R> members) {
            return nothing.apply(this);
        }
    }

    /**
     * A list, whose order is part of its meaning.
     *
     * @param values the items in order
     */
    record Items(List<Node> values) implements Node {

        /** @throws DomainException.InvalidValue with {@code too-deep} or {@code too-many-values} */
        public Items {
            values = ImmutableList.copyOf(values);
            TreeLimits.tree(values);
        }

        @Override
        public Collection<Node> children() {
            return values;
        }

        @Override
        public <R> R match(
                Function<? super Text, ? extends R> text,
                Function<? super Decimal, ? extends R> decimal,
                Function<? super Flag, ? extends R> flag,
                Function<? super Nothing, ? extends R> nothing,
                Function<? super Items, ? extends R> items,
                Function<? super Members, ? extends R> members) {
            return items.apply(this);
        }

        /** Returns the number of items only. */
        @Override
        public String toString() {
            return "Items[" + values.size() + "]";
        }
    }

    /**
     * An object: values by name.
     *
     * @param values sorted by the UTF-16 units of the name, whatever order they were given in
     */
    record Members(SortedMap<String, Node> values) implements Node {

        /** The most UTF-16 units the name of a member may have. */
        public static final int LONGEST_NAME = 200;

        /**
         * @throws DomainException.InvalidValue with {@code too-deep}, {@code too-many-values}, {@code text-too-long} or
         *     {@code text-not-unicode}
         */
        public Members {
            values = ImmutableSortedMap.<String, Node>naturalOrder()
                    .putAll(values)
                    .build();
            values.keySet().forEach(name -> TreeLimits.text("name", name, LONGEST_NAME));
            TreeLimits.tree(values.values());
        }

        /** Returns the member of this name. */
        public Optional<Node> get(String name) {
            return Optional.ofNullable(values.get(name));
        }

        /** Returns a reader at the beginning; each call gives a new one. */
        public PayloadReader reader() {
            return new PayloadReader("", this);
        }

        /**
         * Returns JSON Pointers to the members that only one of the two has, or that differ. Objects are compared
         * member by member, lists as a whole. A name that might be personal text, not being a short plain word, is
         * never shown: the pointer then ends at the object that has it.
         */
        public SortedSet<String> differing(Members other) {
            return Pointers.differing(this, other);
        }

        @Override
        public Collection<Node> children() {
            return values.values();
        }

        @Override
        public <R> R match(
                Function<? super Text, ? extends R> text,
                Function<? super Decimal, ? extends R> decimal,
                Function<? super Flag, ? extends R> flag,
                Function<? super Nothing, ? extends R> nothing,
                Function<? super Items, ? extends R> items,
                Function<? super Members, ? extends R> members) {
            return members.apply(this);
        }

        /** Returns the number of members only. */
        @Override
        public String toString() {
            return "Members[" + values.size() + "]";
        }
    }
}
