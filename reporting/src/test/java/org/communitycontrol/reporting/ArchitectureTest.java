package org.communitycontrol.reporting;

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
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitycontrol.reporting.bulletin.Bulletin;
import org.communitycontrol.reporting.coverage.CoverageRollUp;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "org.communitycontrol.reporting.";

    /** A package may use those before it. */
    private static final List<String> BOTTOM_UP = List.of("style", "coverage", "export", "section", "bulletin");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void runsOnTheModulePathAndExportsEveryPackageButTheStyle() {
        Module reporting = Bulletin.class.getModule();

        assertThat(reporting.getName()).isEqualTo("org.communitycontrol.reporting");
        assertThat(CoverageRollUp.class.getModule()).isSameAs(reporting);
        assertThat(BOTTOM_UP).allMatch(name -> reporting.isExported(ROOT + name) != name.equals("style"));
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
        for (int i = 0; i < BOTTOM_UP.size() - 1; i++) {
            String[] above = BOTTOM_UP.subList(i + 1, BOTTOM_UP.size()).stream()
                    .map(name -> ROOT + name + "..")
                    .toArray(String[]::new);
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideInAPackage(ROOT + BOTTOM_UP.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .check(CLASSES);
        }
    }

    @Test
    void readsNoClockAndNoMachineDefault() {
        ArchRuleDefinition.noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "reads a clock or a default of the machine",
                        call -> Set.of("now", "currentTimeMillis", "nanoTime", "systemDefault", "defaultCharset")
                                        .contains(call.getName())
                                || (call.getTargetOwner().isEquivalentTo(Locale.class)
                                        && call.getName().equals("getDefault"))
                                || (call.getTargetOwner().isEquivalentTo(String.class)
                                        && Set.of("format", "formatted").contains(call.getName()))))
                .check(CLASSES);
    }

    @Test
    void showsNoTypeOfALibrary() {
        List<String> shown = CLASSES.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
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
        return Stream.of("com.samskivert.", "de.siegmar.", "com.fasterxml.", "com.google.")
                .anyMatch(type.getName()::startsWith);
    }
}
