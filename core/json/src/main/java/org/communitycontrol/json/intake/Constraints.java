package org.communitycontrol.json.intake;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.message.Messages;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.jspecify.annotations.Nullable;

/**
 * Runs the Jakarta constraints that parameter and intake types declare on accessors such as {@code quietDays()}.
 *
 * <p>A validator as it comes out of the box passes over such accessors without a word. The first call starts the
 * validator, which takes about a second; each later one takes microseconds and is too slow for millions of facts.
 */
public final class Constraints {

    private static final String PREFIX = "constraint";
    private static final Set<String> OBJECT_METHODS = ImmutableSet.of("toString", "hashCode", "clone", "getClass");

    private Constraints() {}

    /**
     * Returns a finding for each constraint that {@code value} breaks, in order of place, with a pointer and without the
     * value; an empty list if it breaks none.
     */
    public static List<Finding> check(Object value) {
        return ImmutableList.sortedCopyOf(Standard.VALIDATOR.validate(value).stream()
                .map(violation ->
                        new Finding(Place.at("", 0, pointer(violation.getPropertyPath())), problem(violation)))
                .distinct()
                .toList());
    }

    private static Problem problem(ConstraintViolation<?> violation) {
        ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
        String name = constraint.getAnnotation().annotationType().getSimpleName();
        String code = PREFIX + "-" + CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name);
        Problem.Builder problem = Problem.builder()
                .code(Messages.standard().keys(Language.EN).contains("finding." + code) ? code : PREFIX);
        // By name and not by annotation type, so that a bound of a host's own constraint is quoted too.
        for (String bound : List.of("min", "max", "value", "integer", "fraction")) {
            number(constraint.getAttributes().get(bound))
                    .ifPresent(number -> problem.addInputs(Input.amount(bound, number)));
        }
        return problem.build();
    }

    /** Returns a number of the annotation, which is a constant of a program and never of the input. */
    private static Optional<BigDecimal> number(@Nullable Object attribute) {
        return attribute instanceof Number || attribute instanceof String
                ? Optional.of(new BigDecimal(attribute.toString()))
                : Optional.empty();
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                pointer.append('/').append(node.getIndex() == null ? "*" : node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    /** The validator, started when first needed. */
    private static final class Standard {

        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(
                        new ParameterMessageInterpolator(ImmutableSet.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .getterPropertySelectionStrategy(new PlainAccessors())
                .buildValidatorFactory()
                .getValidator();
    }

    /** Takes every method without parameters that gives something for the property of its own name. */
    private static final class PlainAccessors implements GetterPropertySelectionStrategy {

        @Override
        public Optional<String> getProperty(ConstrainableExecutable executable) {
            boolean accessor = executable.getParameterTypes().length == 0
                    && executable.getReturnType() != void.class
                    && !OBJECT_METHODS.contains(executable.getName());
            return accessor ? Optional.of(executable.getName()) : Optional.empty();
        }

        @Override
        public List<String> getGetterMethodNameCandidates(String property) {
            return List.of(property);
        }
    }
}
