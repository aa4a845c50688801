package org.communitycontrol.testkit.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.message.Input;

/**
 * What the explanation of a decision names, and nothing else: neither its facts nor which reason it was.
 *
 * @param subject on whom it was made
 * @param asOf as of when
 * @param inputs the operands of the reason, then what else was looked at
 */
public record Explained(String subject, LocalDate asOf, List<Input> inputs) {

    public Explained {
        inputs = List.copyOf(inputs);
    }

    /** Returns what {@code decision} names. */
    public static Explained of(Decision<?, ?> decision) {
        List<Input> inputs = new ArrayList<>(decision.reason().inputs());
        inputs.addAll(decision.inputs());
        return new Explained(decision.subject(), decision.asOf(), inputs);
    }

    /** Returns every value of that name as text, in order. */
    public List<String> all(String name) {
        return inputs.stream()
                .filter(input -> input.name().equals(name))
                .map(input -> input.value().text())
                .toList();
    }

    /** Returns the value of that name; empty where none is named. */
    public Optional<String> find(String name) {
        return all(name).stream().findFirst();
    }

    /** Returns the value of that name, which has to be there. */
    public String text(String name) {
        return find(name).orElseThrow(() -> new AssertionError("the explanation names no " + name));
    }

    /** Returns the day of that name; empty where none is named. */
    public Optional<LocalDate> day(String name) {
        return find(name).map(LocalDate::parse);
    }

    /** Returns the number of that name, which has to be there. */
    public int count(String name) {
        return Integer.parseInt(text(name));
    }

    /** Returns whether that name says {@code true}. */
    public boolean is(String name) {
        return find(name).filter("true"::equals).isPresent();
    }

    /** Returns the answer of that name; empty where nothing is said. */
    public Optional<Boolean> answer(String name) {
        return find(name).map(Boolean::valueOf);
    }

    /** Returns the constant whose code has that name; empty where none is named. */
    public <E> Optional<E> coded(E[] constants, Function<? super E, String> code, String name) {
        return find(name).flatMap(text -> {
            for (E each : constants) {
                if (code.apply(each).equals(text)) {
                    return Optional.of(each);
                }
            }
            throw new AssertionError("no such code: " + text);
        });
    }
}
