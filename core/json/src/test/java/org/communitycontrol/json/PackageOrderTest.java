package org.communitycontrol.json;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.communitycontrol.json.mapper.StrictJson;
import org.junit.jupiter.api.Test;

class PackageOrderTest {

    private static final String ROOT = "org.communitycontrol.json.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importUrl(StrictJson.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void packagesUseOnlyTheOnesBelow() {
        assertThat(CLASSES).hasSizeGreaterThan(20);
        // spotless:off
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("bytes").definedBy(ROOT + "bytes")
                .layer("mapper").definedBy(ROOT + "mapper")
                .layer("packs").definedBy(ROOT + "packs")
                .layer("intake").definedBy(ROOT + "intake")
                .layer("names").definedBy(ROOT + "names")
                .whereLayer("bytes").mayOnlyBeAccessedByLayers("mapper", "intake")
                .whereLayer("mapper").mayOnlyBeAccessedByLayers("packs", "intake")
                .whereLayer("packs").mayNotBeAccessedByAnyLayer()
                .whereLayer("intake").mayNotBeAccessedByAnyLayer()
                .whereLayer("names").mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
        // spotless:on
    }

    @Test
    void showsTypesOfJacksonAndOfTheParsersInTheMapperPackageOnly() {
        for (JavaClass type : CLASSES) {
            if (!type.getModifiers().contains(JavaModifier.PUBLIC)
                    || type.getPackageName().equals(ROOT + "mapper")) {
                continue;
            }
            for (JavaMethod method : type.getMethods()) {
                if (method.getModifiers().contains(JavaModifier.PUBLIC)) {
                    assertThat(method.getAllInvolvedRawTypes())
                            .as(method.getFullName())
                            .noneMatch(involved -> involved.getPackageName().startsWith("com.fasterxml")
                                    || involved.getPackageName().startsWith("com.google")
                                    || involved.getPackageName().startsWith("org.hibernate"));
                }
            }
        }
    }
}
