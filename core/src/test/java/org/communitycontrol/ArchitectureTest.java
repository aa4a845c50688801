package org.communitycontrol;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The order of the packages, and what may not appear anywhere in core. */
class ArchitectureTest {

    /** A package may use those before it, and no other. */
    private static final List<String> BOTTOM_UP = List.of(
            "message",
            "finding",
            "days",
            "partition",
            "law",
            "decision",
            "dictionary",
            "territory",
            "territory.authority",
            "ledger.payload",
            "ledger",
            "ledger.exchange",
            "people",
            "territory.history",
            "people.document",
            "people.membership",
            "people.keygroup",
            "linkage",
            "linkage.care",
            "linkage.participation",
            "identity",
            "identity.merge",
            "screening",
            "screening.record",
            "screening.round",
            "clues",
            "surveillance",
            "surveillance.cases",
            "surveillance.timeline",
            "surveillance.returnee",
            "surveillance.upkeep",
            "risk",
            "risk.county",
            "risk.situation",
            "risk.area",
            "workforce",
            "workforce.record",
            "workforce.rest",
            "workforce.staffing",
            "observation",
            "measures",
            "access",
            "subsidy.scheme",
            "subsidy",
            "subsidy.bulk",
            "impact");

    /** Annotations for the generator of value types; read at compile time only. */
    private static final String STYLE = "style";

    /** RFC 8785 writes a number as the double nearest to it is printed, so this hidden class has to know that double. */
    private static final String NUMBERS_OF_RFC_8785 = "org.communitycontrol.ledger.payload.ExactDecimal";

    private static final String ROOT = "org.communitycontrol";

    private static final JavaClasses CORE = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void everyPackageStandsInTheList() {
        Set<String> unlisted = CORE.stream()
                .filter(type -> !type.getSimpleName().equals("module-info"))
                .map(ArchitectureTest::feature)
                .filter(feature -> !BOTTOM_UP.contains(feature) && !feature.equals(STYLE))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(CORE).hasSizeGreaterThan(20);
        assertThat(unlisted).isEmpty();
    }

    @Test
    void aPackageUsesOnlyThoseBeforeIt() {
        for (String feature : BOTTOM_UP) {
            Set<String> allowed = new TreeSet<>(BOTTOM_UP.subList(0, BOTTOM_UP.indexOf(feature) + 1));
            noClasses()
                    .that(describe("stand in " + feature, type -> feature(type).equals(feature)))
                    .should()
                    .dependOnClassesThat(describe(
                            "stand above " + feature,
                            type -> ours(type)
                                    && !allowed.contains(feature(type))
                                    && !feature(type).equals(STYLE)))
                    .allowEmptyShould(true)
                    .check(CORE);
        }
    }

    @Test
    void styleIsUsedByNoCode() {
        noClasses()
                .that(describe(
                        "are code",
                        type -> !feature(type).equals(STYLE)
                                && !type.getSimpleName().equals("package-info")))
                .should()
                .dependOnClassesThat(describe(
                        "are style", type -> ours(type) && feature(type).equals(STYLE)))
                .check(CORE);
    }

    @Test
    void packagesHaveNoVagueNames() {
        List<String> vague =
                List.of("util", "common", "helper", "manager", "service", "impl", "dto", "model", "data", "info");
        assertThat(CORE.stream()
                        .filter(type -> vague.stream()
                                .anyMatch(word -> feature(type).contains(word)
                                        || type.getSimpleName().matches(".*(?i:" + word + ")s?")))
                        .filter(type -> !type.getSimpleName().endsWith("-info"))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void nothingReadsAClock() {
        noCallTo("the clock", call -> {
            String owner = call.getOwner().getName();
            return (owner.startsWith("java.time.") && call.getName().equals("now"))
                    || (owner.equals("java.time.Clock") && call.getName().startsWith("system"))
                    || (owner.equals("java.time.ZoneId") && call.getName().equals("systemDefault"))
                    || (owner.equals("java.lang.System")
                            && Set.of("currentTimeMillis", "nanoTime").contains(call.getName()));
        });
        noClasses()
                .should()
                .dependOnClassesThat(named(
                        "java.util.Date",
                        "java.util.Calendar",
                        "java.util.TimeZone",
                        "java.sql.Date",
                        "java.sql.Timestamp"))
                .check(CORE);
    }

    @Test
    void nothingDependsOnTheMachine() {
        noCallTo("a default of the machine", call -> {
            String target = call.getOwner().getName() + "#" + call.getName();
            List<String> parameters =
                    call.getRawParameterTypes().stream().map(JavaClass::getName).toList();
            return switch (target) {
                case "java.util.Locale#getDefault",
                        "java.nio.charset.Charset#defaultCharset",
                        "java.lang.System#getenv",
                        "java.lang.System#getProperty",
                        "java.lang.System#lineSeparator" -> true;
                case "java.lang.String#toLowerCase", "java.lang.String#toUpperCase", "java.lang.String#getBytes" ->
                    parameters.isEmpty();
                case "java.lang.String#format" -> !parameters.get(0).equals("java.util.Locale");
                case "java.lang.String#formatted" -> true;
                case "java.time.format.DateTimeFormatter#ofPattern" -> parameters.size() == 1;
                default -> false;
            };
        });
    }

    @Test
    void nothingIsLeftToChance() {
        noCallTo("a source of chance", call -> {
            String target = call.getOwner().getName() + "#" + call.getName();
            return Set.of("java.lang.Math#random", "java.util.UUID#randomUUID", "java.util.Collections#shuffle")
                    .contains(target);
        });
        noClasses()
                .should()
                .dependOnClassesThat(named(
                        "java.util.Random", "java.security.SecureRandom", "java.util.concurrent.ThreadLocalRandom"))
                .check(CORE);
    }

    @Test
    void onlyTheTextsOfTheLibraryAreRead() {
        Set<String> readers = Set.of(ROOT + ".message.Messages", ROOT + ".law.Tables");
        noClasses()
                .that(describe("read no resource", type -> !readers.contains(type.getName())))
                .should()
                .dependOnClassesThat(describe(
                        "do input or output",
                        type -> (type.getPackageName().startsWith("java.io")
                                        || type.getPackageName().startsWith("java.nio")
                                        || type.getPackageName().startsWith("java.net"))
                                && !type.getName().equals("java.io.Serializable")
                                && !type.getPackageName().equals("java.nio.charset")))
                .check(CORE);
        noCallTo("standard output", call -> call.getOwner().getName().equals("java.io.PrintStream"));
    }

    @Test
    void generatedTypesAreHidden() {
        assertThat(CORE.stream().filter(ArchitectureTest::exposed).map(JavaClass::getName))
                .isNotEmpty()
                .noneMatch(name -> name.matches(".*\\.Immutable\\w+.*"));
        assertThat(signatures("a generated type", type -> type.getName().matches(ROOT + ".*\\.Immutable\\w+.*")))
                .isEmpty();
    }

    @Test
    void signaturesNameNoTypeOfAToolbox() {
        assertThat(signatures(
                        "Guava, databind or a parser",
                        type -> type.getPackageName().startsWith("com.google.")
                                || (type.getPackageName().startsWith("com.fasterxml.jackson")
                                        && !type.getPackageName().startsWith("com.fasterxml.jackson.annotation"))
                                || type.getPackageName().startsWith("tools.jackson")))
                .isEmpty();
    }

    @Test
    void noSignatureNamesAFloatingPointNumber() {
        Set<String> floating = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
        List<String> found = new ArrayList<>();
        for (JavaClass type : CORE) {
            if (type.getName().equals(NUMBERS_OF_RFC_8785)) {
                continue;
            }
            for (JavaMember member : type.getMembers()) {
                boolean inside = member.getModifiers().contains(JavaModifier.PRIVATE);
                if (!inside
                        && involved(member).stream()
                                .anyMatch(used -> floating.contains(
                                        used.getBaseComponentType().getName()))) {
                    found.add(member.getFullName());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void oneNamedConversionStandsBetweenMoneyAndFen() {
        noClasses()
                .that(describe(
                        "are not that conversion", type -> !type.getName().equals(ROOT + ".subsidy.scheme.Fen")))
                .should()
                .callMethodWhere(describe(
                        "fen of money, or money of fen",
                        (JavaMethodCall call) ->
                                call.getTarget().getOwner().getName().startsWith("org.joda.money.")
                                        && call.getName().contains("Minor")))
                .check(CORE);
    }

    @Test
    void identifiersCanBeOrdered() {
        classes()
                .that(describe(
                        "are identifiers",
                        type -> type.isRecord() && type.getSimpleName().matches("\\w+(Id|Code|Key)")))
                .should()
                .beAssignableTo(Comparable.class)
                .because("a hash table of colliding keys is quadratic unless they can be ordered")
                .check(CORE);
    }

    private static List<String> signatures(String what, Predicate<JavaClass> refused) {
        List<String> found = new ArrayList<>();
        for (JavaClass type : CORE) {
            if (!exposed(type)) {
                continue;
            }
            Set<JavaMember> members = type.getAllMembers();
            for (JavaMember member : members) {
                boolean visible = member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED);
                if (visible
                        && ours(member.getOwner())
                        && !member.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && involved(member).stream().anyMatch(used -> refused.test(used.getBaseComponentType()))) {
                    found.add(type.getName() + " shows " + what + " in " + member.getFullName());
                }
            }
        }
        return found;
    }

    /** Public, and so is every type it stands in. */
    private static boolean exposed(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::exposed).orElse(true);
    }

    private static Set<JavaClass> involved(JavaMember member) {
        if (member instanceof JavaField field) {
            return field.getType().getAllInvolvedRawTypes();
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        Set<JavaClass> types = new HashSet<>(unit.getReturnType().getAllInvolvedRawTypes());
        unit.getParameterTypes().forEach(parameter -> types.addAll(parameter.getAllInvolvedRawTypes()));
        unit.getTypeParameters().forEach(variable -> types.addAll(variable.getAllInvolvedRawTypes()));
        return types;
    }

    private static void noCallTo(String what, Predicate<MethodCallTarget> refused) {
        noClasses()
                .should()
                .callMethodWhere(describe(what, (JavaMethodCall call) -> refused.test(call.getTarget())))
                .check(CORE);
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> all = Set.of(names);
        return describe("are one of " + all, type -> all.contains(type.getName()));
    }

    private static boolean ours(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    private static String feature(JavaClass type) {
        String rest = type.getPackageName()
                .substring(Math.min(ROOT.length(), type.getPackageName().length()));
        return rest.isEmpty() ? "" : rest.substring(1);
    }
}
