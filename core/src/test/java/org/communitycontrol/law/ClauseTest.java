package org.communitycontrol.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClauseTest {

    private static final List<String> IDS =
            ClauseCatalogue.all().stream().map(Clause::id).toList();

    @Test
    void theNoticeHas104ClausesOfThreeKinds() {
        assertThat(ClauseCatalogue.all()).hasSize(104);
        assertThat(IDS).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-5]\\.[1-9][0-9]*"));
        Map<ClauseKind, Long> kinds =
                ClauseCatalogue.all().stream().collect(Collectors.groupingBy(Clause::kind, Collectors.counting()));
        assertThat(kinds)
                .containsOnly(
                        Map.entry(ClauseKind.COMPUTABLE, 61L),
                        Map.entry(ClauseKind.PARTLY, 28L),
                        Map.entry(ClauseKind.CONTEXT, 15L));
    }

    @Test
    void clausesStandInTheOrderOfTheNotice() {
        List<String> ordered = new ArrayList<>(IDS);
        ordered.sort((one, other) -> Arrays.compare(numbers(one), numbers(other)));
        assertThat(IDS).isEqualTo(ordered);
    }

    @Test
    void everyClauseHasTheWordsOfTheNoticeAndAGloss() {
        assertThat(ClauseCatalogue.all()).allSatisfy(clause -> {
            assertThat(clause.chinese()).containsPattern("\\p{IsHan}");
            assertThat(clause.english()).isNotBlank();
            assertThat(ClauseCatalogue.find(clause.id())).contains(clause);
        });
        assertThat(ClauseCatalogue.find("2.21").orElseThrow().english()).contains("door-to-door");
        assertThat(ClauseCatalogue.find("6.1")).isEmpty();
    }

    @Test
    void theConstantsAreTheIdsOfTheCatalogue() throws IllegalAccessException {
        List<String> constants = new ArrayList<>();
        for (Field field : ClauseIds.class.getFields()) {
            String id = (String) field.get(ClauseIds.class);
            assertThat(field.getName()).isEqualTo("C_" + id.replace('.', '_'));
            constants.add(id);
        }
        assertThat(constants).containsExactlyElementsOf(IDS);
    }

    @Test
    void whatIsSaidToImplementAClauseNamesOneThatExists() {
        for (JavaClass type : new ClassFileImporter().importPath(Path.of("target", "classes"))) {
            List<String> named = new ArrayList<>();
            type.tryGetAnnotationOfType(ImplementsClauses.class).ifPresent(it -> named.addAll(List.of(it.value())));
            for (JavaMethod method : type.getMethods()) {
                method.tryGetAnnotationOfType(ImplementsClauses.class)
                        .ifPresent(it -> named.addAll(List.of(it.value())));
            }
            assertThat(IDS).as("clauses named by %s", type.getName()).containsAll(named);
            assertThat(named)
                    .as("clauses named by %s", type.getName())
                    .allSatisfy(id -> assertThat(
                                    ClauseCatalogue.find(id).orElseThrow().kind())
                            .isNotEqualTo(ClauseKind.CONTEXT));
        }
    }

    private static int[] numbers(String id) {
        return Arrays.stream(id.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
