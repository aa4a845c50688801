package org.communitycontrol.geogrid;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitycontrol.geogrid.locate.GridLocator;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "org.communitycontrol.geogrid.";

    /** A package may use those before it. */
    private static final List<String> BOTTOM_UP =
            List.of("style", "boundary", "shape", "coordinates", "geojson", "locate", "proof", "picture");

    /** Beyond the order: neither reads files nor needs them read. */
    private static final List<String> APART = List.of("geojson", "locate");

    /** The one package that may show shapes of the geometry library, to its neighbours only. */
    private static final String NOT_EXPORTED = "shape";

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void runsOnTheModulePath() {
        assertThat(GridLocator.class.getModule().isNamed()).isTrue();
        assertThat(GridLocator.class.getModule().getName()).isEqualTo("org.communitycontrol.geogrid");
    }

    @Test
    void keepsShapesToItself() {
        assertThat(GridLocator.class.getModule().isExported(ROOT + NOT_EXPORTED))
                .isFalse();
    }

    @Test
    void listsEveryPackage() {
        Set<String> found = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).containsExactlyInAnyOrderElementsOf(BOTTOM_UP);
    }

    @Test
    void usesOnlyThePackagesBelow() {
        for (int i = 0; i < BOTTOM_UP.size(); i++) {
            String[] above = BOTTOM_UP.subList(i + 1, BOTTOM_UP.size()).stream()
                    .map(name -> ROOT + name + "..")
                    .toArray(String[]::new);
            if (above.length > 0) {
                ArchRuleDefinition.noClasses()
                        .that()
                        .resideInAPackage(ROOT + BOTTOM_UP.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(above)
                        .check(CLASSES);
            }
        }
    }

    @Test
    void keepsReadingAndLocatingApart() {
        for (String one : APART) {
            for (String other : APART) {
                if (!one.equals(other)) {
                    ArchRuleDefinition.noClasses()
                            .that()
                            .resideInAPackage(ROOT + one)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(ROOT + other)
                            .check(CLASSES);
                }
            }
        }
    }

    @Test
    void readsNoClock() {
        ArchRuleDefinition.noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "reads a clock",
                        call -> call.getName().equals("now")
                                || call.getName().equals("currentTimeMillis")
                                || call.getName().equals("nanoTime")))
                .check(CLASSES);
    }

    @Test
    void showsNoTypeOfALibrary() {
        List<String> shown = CLASSES.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getPackageName().equals(ROOT + NOT_EXPORTED))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED))
                .filter(unit -> types(unit).anyMatch(ArchitectureTest::belongsToALibrary))
                .map(JavaCodeUnit::getFullName)
                .toList();

        assertThat(shown).isEmpty();
    }

    private static Stream<JavaClass> types(JavaCodeUnit unit) {
        return Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()));
    }

    private static boolean belongsToALibrary(JavaClass type) {
        return Stream.of("org.locationtech.", "com.fasterxml.", "com.google.").anyMatch(type.getName()::startsWith);
    }
}
