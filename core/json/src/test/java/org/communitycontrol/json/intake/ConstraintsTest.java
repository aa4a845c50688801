package org.communitycontrol.json.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.identity.Evidence;
import org.communitycontrol.identity.EvidenceLine;
import org.communitycontrol.identity.MatchingRule;
import org.communitycontrol.message.Language;
import org.communitycontrol.screening.CoverageRule;
import org.junit.jupiter.api.Test;

class ConstraintsTest {

    private static final String CANARY = "11010519491231002X";

    /** A form with a bound of every sort. */
    public record Form(
            @NotBlank String title,
            @Size(max = 3) List<@Pattern(regexp = "[a-z]+") String> codes,
            Map<String, @Valid Inner> inner,
            @Min(0) @Max(9) int count) {}

    /** A part of the form. */
    public record Inner(@Pattern(regexp = "[a-z]+") String code) {}

    @Test
    void reportsEveryBoundByPointerWithoutTheValue() {
        Form form = new Form(" ", List.of("a", "b", CANARY, "d"), Map.of(CANARY, new Inner(CANARY)), 10);

        List<Finding> findings = Constraints.check(form);

        assertThat(findings)
                .extracting(f -> f.place().pointer(), Finding::code)
                .containsExactlyInAnyOrder(
                        tuple("/codes", "constraint-size"),
                        tuple("/codes/2", "constraint-pattern"),
                        tuple("/count", "constraint-max"),
                        tuple("/inner/*/code", "constraint-pattern"),
                        tuple("/title", "constraint-not-blank"));
        assertThat(findings.toString()).doesNotContain("110105").doesNotContain("10");
        assertThat(findings)
                .extracting(f -> f.message(Language.EN))
                .contains("the number is above the most allowed, 9");
    }

    @Test
    void findsNothingInAGoodForm() {
        assertThat(Constraints.check(new Form("t", List.of("a"), Map.of(), 9))).isEmpty();
    }

    /** Every constraint that core declares, and an invalid value for each, which construction refuses too. */
    @Test
    void eachConstraintOfCoreFiresByBothWays() {
        Set<String> declared = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPackages("org.communitycontrol")) {
            if (!type.getSource()
                            .map(s -> s.getUri().toString().contains("test-classes"))
                            .orElse(false)
                    && type.isInterface()) {
                for (Method method : type.reflect().getDeclaredMethods()) {
                    Arrays.stream(method.getAnnotations())
                            .filter(a -> a.annotationType().isAnnotationPresent(Constraint.class))
                            .forEach(a -> declared.add(type.getSimpleName() + "." + method.getName() + " "
                                    + a.annotationType().getSimpleName()));
                }
            }
        }
        Set<String> fired = new TreeSet<>();
        for (int days : new int[] {0, 367}) {
            fired.addAll(fires("householdScreeningDays", days, 1));
            fired.addAll(fires("keyGroupMonitoringDays", 1, days));
        }
        for (int sharing : new int[] {1, 10_001}) {
            fired.addAll(fires(sharing));
        }

        fired.addAll(UncheckedRisk.fired());
        fired.addAll(UncheckedRules.fired());

        assertThat(fired).isNotEmpty().isEqualTo(declared);
    }

    private static Set<String> fires(String member, int household, int key) {
        Set<String> fired = new TreeSet<>();
        for (Finding finding : Constraints.check(new Unchecked(household, key))) {
            assertThat(finding.place().pointer()).isEqualTo("/" + member);
            fired.add("CoverageRule." + member + (finding.code().equals("constraint-min") ? " Min" : " Max"));
        }
        try {
            CoverageRule.builder()
                    .householdScreeningDays(household)
                    .keyGroupMonitoringDays(key)
                    .build();
        } catch (DomainException.InvalidValue e) {
            assertThat(e.field()).isEqualTo(member);
            return fired;
        }
        throw new AssertionError("construction accepted what the validator refuses");
    }

    private static Set<String> fires(int sharing) {
        Set<String> fired = new TreeSet<>();
        for (Finding finding : Constraints.check(new UncheckedMatching(sharing))) {
            assertThat(finding.place().pointer()).isEqualTo("/mostSharingAKey");
            fired.add("MatchingRule.mostSharingAKey" + (finding.code().equals("constraint-min") ? " Min" : " Max"));
        }
        MatchingRule.Builder rule = MatchingRule.builder();
        Evidence.all().forEach(evidence -> rule.addWeights(new EvidenceLine(evidence, 1)));
        rule.candidateScore(1).likelyScore(1).mostSharingAKey(sharing);
        assertThatThrownBy(rule::build)
                .isInstanceOfSatisfying(
                        DomainException.InvalidValue.class,
                        refused -> assertThat(refused.field()).isEqualTo("mostSharingAKey"));
        return fired;
    }

    /** A rule that was never checked at construction, as a validator may meet one of a host's own making. */
    public record Unchecked(int householdScreeningDays, int keyGroupMonitoringDays) implements CoverageRule {
        @Override
        public List<org.communitycontrol.people.KeyGroup> keyGroups() {
            return List.of();
        }
    }

    /** As {@link Unchecked}, of another rule. */
    public record UncheckedMatching(int mostSharingAKey) implements MatchingRule {
        @Override
        public int candidateScore() {
            return 1;
        }

        @Override
        public int likelyScore() {
            return 1;
        }

        @Override
        public List<EvidenceLine> weights() {
            return List.of();
        }

        @Override
        public List<String> variantCharacters() {
            return List.of();
        }
    }
}
