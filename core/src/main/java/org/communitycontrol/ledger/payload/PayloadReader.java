package org.communitycontrol.ledger.payload;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

/**
 * Reads the members of an object one by one and, at the end, refuses those nobody asked for.
 *
 * <p>Every method throws {@link DomainException.InvalidValue} with the member's JSON Pointer as its field: {@code missing}
 * if there is no such member, or the code the method names. A member that is {@code null} is of the wrong kind, not
 * absent. No exception repeats a value. For use by one thread, once.
 *
 * <pre>{@code
 * PayloadReader in = payload.reader();
 * Visit visit = new Visit(in.day("on"), in.textAs("grid", GridId::new), in.optional("people", PayloadReader::count));
 * in.finish();
 * }</pre>
 */
public final class PayloadReader {

    private static final long MOST_EXACT = 1L << 53;
    private static final int DAY_LENGTH = "2020-02-15".length();
    private static final int MOMENT_LENGTH = "2020-02-15T08:30:00Z".length();
    private static final int FINEST_MOMENT_LENGTH = "2020-02-15T08:30:00.000Z".length();

    private final String pointer;
    private final Node.Members members;
    private final Set<String> asked = new HashSet<>();

    PayloadReader(String pointer, Node.Members members) {
        this.pointer = pointer;
        this.members = members;
    }

    /** Returns what {@code read} gives for a member that may be absent, for example {@code PayloadReader::day}. */
    public <T> Optional<T> optional(String name, BiFunction<PayloadReader, String, ? extends T> read) {
        asked.add(name);
        return members.get(name).isPresent() ? Optional.of(read.apply(this, name)) : Optional.empty();
    }

    /** Returns a text; {@code not-text} for anything else. */
    public String text(String name) {
        return as(name, Node.Text.class, "not-text").value();
    }

    /** Returns a text that may be absent; {@code not-text} for anything else. */
    public Optional<String> optionalText(String name) {
        return optional(name, PayloadReader::text);
    }

    /** Returns what {@code parse} makes of a text, for example {@code HouseholdId::new}; its refusal gets the pointer. */
    public <T> T textAs(String name, Function<? super String, ? extends T> parse) {
        return pointed(name, parse, text(name));
    }

    /** Returns the value whose code the text is; {@code unknown-code} if it is none of them. */
    public <T> T choice(String name, Map<String, ? extends T> byCode) {
        T chosen = byCode.get(text(name));
        if (chosen == null) {
            throw refused(name, "unknown-code");
        }
        return chosen;
    }

    /** Returns a day written {@code 2020-02-15}, year 0000 to 9999; {@code not-a-date} for anything else. */
    public LocalDate day(String name) {
        String text = text(name);
        if (text.length() != DAY_LENGTH) {
            throw refused(name, "not-a-date");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw refused(name, "not-a-date");
        }
    }

    /**
     * Returns a moment written {@code 2020-02-15T08:30:00Z}, with up to three decimals of a second; {@code not-a-moment}
     * for anything else, offsets other than Z, 24:00 and leap seconds included.
     */
    public Instant moment(String name) {
        String text = text(name);
        int length = text.length();
        boolean form = length == MOMENT_LENGTH || (length > MOMENT_LENGTH + 1 && length <= FINEST_MOMENT_LENGTH);
        if (!form || !text.endsWith("Z")) {
            throw refused(name, "not-a-moment");
        }
        Instant moment;
        try {
            moment = Instant.parse(text);
        } catch (DateTimeException notAMoment) {
            throw refused(name, "not-a-moment");
        }
        // 24:00 and a 60th second are read as some other moment.
        if (!moment.toString().regionMatches(0, text, 0, MOMENT_LENGTH - 1)) {
            throw refused(name, "not-a-moment");
        }
        return moment;
    }

    /** Returns a whole number from 0 to 2<sup>53</sup>; {@code not-a-count} for anything else. */
    public long count(String name) {
        BigDecimal value = as(name, Node.Decimal.class, "not-a-count").value();
        boolean count =
                value.signum() >= 0 && value.scale() <= 0 && value.compareTo(BigDecimal.valueOf(MOST_EXACT)) <= 0;
        if (!count) {
            throw refused(name, "not-a-count");
        }
        return value.longValueExact();
    }

    /** Returns a count between two bounds, both allowed; {@code out-of-range} beyond them. */
    public int countWithin(String name, int least, int most) {
        long value = count(name);
        if (value < least || value > most) {
            throw new DomainException.InvalidValue(
                    Pointers.to(pointer, name),
                    Problem.builder()
                            .code("out-of-range")
                            .addInputs(
                                    Input.count("value", value), Input.count("least", least), Input.count("most", most))
                            .bound(least + ".." + most)
                            .nearest(Integer.toString(value < least ? least : most))
                            .build());
        }
        return (int) value;
    }

    /** Returns a decimal number, without trailing zeros; {@code not-a-number} for anything else. */
    public BigDecimal amount(String name) {
        return as(name, Node.Decimal.class, "not-a-number").value();
    }

    /** Returns true or false; {@code not-a-flag} for anything else. */
    public boolean flag(String name) {
        return as(name, Node.Flag.class, "not-a-flag").value();
    }

    /** Returns an object as it is; {@code not-an-object} for anything else. */
    public Payload payload(String name) {
        return pointed(name, Payload::new, as(name, Node.Members.class, "not-an-object"));
    }

    /** Returns what {@code read} makes of an object, all of whose members it must ask for. */
    public <T> T object(String name, Function<PayloadReader, ? extends T> read) {
        return inside(Pointers.to(pointer, name), as(name, Node.Members.class, "not-an-object"), read);
    }

    /** Returns what {@code read} makes of each object of a list, in order; {@code not-a-list}, {@code not-an-object}. */
    public <T> List<T> objects(String name, Function<PayloadReader, ? extends T> read) {
        ImmutableList.Builder<T> values = ImmutableList.builder();
        int index = 0;
        for (Node item : as(name, Node.Items.class, "not-a-list").values()) {
            String at = Pointers.to(pointer, name) + "/" + index++;
            values.add(inside(at, as(at, item, Node.Members.class, "not-an-object"), read));
        }
        return values.build();
    }

    /** Returns the texts of a list, in order; {@code not-a-list}, {@code not-text}. */
    public List<String> texts(String name) {
        ImmutableList.Builder<String> values = ImmutableList.builder();
        int index = 0;
        for (Node item : as(name, Node.Items.class, "not-a-list").values()) {
            String at = Pointers.to(pointer, name) + "/" + index++;
            values.add(as(at, item, Node.Text.class, "not-text").value());
        }
        return values.build();
    }

    /**
     * Ends the reading.
     *
     * @throws DomainException.InvalidValue with {@code unknown-member} if there are members nobody asked for; the pointer
     *     is that of the object, because a name that nobody knows may be a person's
     */
    public void finish() {
        long unknown = members.values().keySet().stream()
                .filter(name -> !asked.contains(name))
                .count();
        if (unknown > 0) {
            throw new DomainException.InvalidValue(
                    pointer, Problem.of("unknown-member", Input.count("unknown", unknown)));
        }
    }

    private <A, T> T pointed(String name, Function<? super A, ? extends T> make, A argument) {
        try {
            return make.apply(argument);
        } catch (DomainException.InvalidValue refused) {
            throw new DomainException.InvalidValue(Pointers.to(pointer, name), refused.problem());
        }
    }

    private static <T> T inside(String at, Node.Members members, Function<PayloadReader, ? extends T> read) {
        PayloadReader reader = new PayloadReader(at, members);
        T value = read.apply(reader);
        reader.finish();
        return value;
    }

    private <N extends Node> N as(String name, Class<N> kind, String code) {
        asked.add(name);
        Node node = members.get(name).orElseThrow(() -> refused(name, "missing"));
        return as(Pointers.to(pointer, name), node, kind, code);
    }

    private static <N extends Node> N as(String at, Node node, Class<N> kind, String code) {
        if (!kind.isInstance(node)) {
            throw new DomainException.InvalidValue(at, Problem.of(code));
        }
        return kind.cast(node);
    }

    private DomainException.InvalidValue refused(String name, String code) {
        return new DomainException.InvalidValue(Pointers.to(pointer, name), Problem.of(code));
    }
}
