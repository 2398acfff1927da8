package dev.bindery.tests;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The arrows between the modules, and the one border between the processor and the compiler. */
class ArchitectureTest {
    @TempDir
    Path folder;

    private static final String[] JAVA = {"java..", "org.jspecify.annotations"};
    private static final String[] ANNOTATIONS = {"dev.bindery.annotation.."};
    private static final String[] SYNTAX = {"dev.bindery.syntax.."};
    private static final String[] STAGING = {"dev.bindery.staging.."};
    private static final String[] RUNTIME = {"dev.bindery", "dev.bindery.spi..", "dev.bindery.logging.."};
    private static final String[] COMPILER = {"javax.lang.model..", "javax.annotation.processing..", "javax.tools.."};

    private static JavaClasses classesOf(String module) {
        JavaClasses classes = new ClassFileImporter().importPath(Repository.classes(module));
        assertThat(classes).as(module).isNotEmpty();
        return classes;
    }

    private static void onlyDependsOn(String module, String[]... packages) {
        String[] allowed = Stream.of(packages).flatMap(Stream::of).toArray(String[]::new);
        classes().should().onlyDependOnClassesThat(resideInAnyPackage(allowed)).check(classesOf(module));
    }

    @Test
    void annotationsDependOnNothing() {
        onlyDependsOn("annotations", JAVA, ANNOTATIONS);
    }

    @Test
    void syntaxDependsOnNothing() {
        onlyDependsOn("syntax", JAVA, SYNTAX);
    }

    @Test
    void stagingDependsOnSyntaxAndJson() {
        onlyDependsOn("tools/staging", JAVA, SYNTAX, STAGING, new String[] {"com.fasterxml.jackson.."});
    }

    @Test
    void theMavenPluginDependsOnStagingAndOnTheLocalHost() {
        onlyDependsOn("tools/maven-plugin", JAVA, STAGING, new String[] {
            "dev.bindery.maven..", "dev.bindery.local", "org.apache.maven.."
        });
    }

    @Test
    void theRuntimeDependsOnAnnotationsLoggingAndJson() {
        onlyDependsOn(
                "runtime-lib", JAVA, ANNOTATIONS, RUNTIME, new String[] {"org.slf4j..", "com.fasterxml.jackson.."});
    }

    @Test
    void theProcessorKnowsAnnotationsAndRuntimeByNameOnly() {
        onlyDependsOn("processor", JAVA, SYNTAX, COMPILER, new String[] {
            // AutoService is gone once javac has read it: it makes the processor's own service file.
            "dev.bindery.processor..", "com.fasterxml.jackson..", "com.google.auto.service"
        });
    }

    @Test
    void hostsDependOnTheRuntimeAndOnNoOtherHost() {
        onlyDependsOn("hosts/local", JAVA, ANNOTATIONS, RUNTIME, SYNTAX, STAGING, new String[] {
            "dev.bindery.local..",
            "com.azure..",
            "com.sun.net.httpserver..",
            "com.fasterxml.jackson..",
            "org.h2..",
            "org.slf4j.."
        });
        noClasses()
                .that(not(resideInAPackage("dev.bindery.local.storage.azure")))
                .should()
                .dependOnClassesThat(resideInAPackage("com.azure.."))
                .check(classesOf("hosts/local"));
        // No data binding: the protocol itself must not cost a function that needs none.
        onlyDependsOn("hosts/custom-handler", JAVA, ANNOTATIONS, RUNTIME, SYNTAX, new String[] {
            "dev.bindery.handler..", "com.sun.net.httpserver..", "com.fasterxml.jackson.core..", "org.slf4j.."
        });
    }

    @Test
    void theTestKitDependsOnTheLocalHostAndOnJUnit() {
        onlyDependsOn("testing/kit", JAVA, ANNOTATIONS, RUNTIME, SYNTAX, new String[] {
            "dev.bindery.testing..",
            "dev.bindery.local..",
            "dev.bindery.azurite..",
            "org.junit.jupiter.api..",
            "org.slf4j.."
        });
    }

    @Test
    void theWorkerDependsOnNothingButWhereItMeetsTheApp() {
        JavaClasses worker = classesOf("hosts/worker");
        classes()
                .that(resideInAPackage("dev.bindery.worker.http2"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "dev.bindery.worker.http2"))
                .check(worker);
        classes()
                .that(resideInAPackage("dev.bindery.worker.rpc"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "dev.bindery.worker.rpc"))
                .check(worker);
        classes()
                .that(resideInAPackage("dev.bindery.worker.http"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", "org.jspecify..", "com.sun.net.httpserver..", "dev.bindery.worker.http"))
                .check(worker);
        classes()
                .that(resideInAPackage("dev.bindery.worker"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "dev.bindery.worker",
                        "dev.bindery.worker.http",
                        "dev.bindery.worker.http2",
                        "dev.bindery.worker.rpc",
                        "dev.bindery.worker.training"))
                .check(worker);
        classes()
                .that(resideInAPackage("dev.bindery.worker.training"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "dev.bindery.worker.http2",
                        "dev.bindery.worker.rpc",
                        "dev.bindery.worker.training"))
                .check(worker);
        onlyDependsOn("hosts/worker", JAVA, RUNTIME, new String[] {"com.sun.net.httpserver..", "dev.bindery.worker.."});
    }

    @Test
    void theStandInHostKnowsNothingOfWhatItTests() {
        onlyDependsOn("hosts/stand-in", JAVA, SYNTAX, new String[] {
            "dev.bindery.standin..",
            "com.fasterxml.jackson..",
            "io.grpc..",
            "com.google.protobuf..",
            // What Azure's own Java worker hands over, and what it converts with.
            "com.microsoft.azure.functions..",
            "com.google.gson.."
        });
    }

    @Test
    void theStarterOfAzuriteKnowsNothingButJUnit() {
        onlyDependsOn("testing/azurite", JAVA, new String[] {"dev.bindery.azurite..", "org.junit.jupiter.api.."});
    }

    @Test
    void theJavaStackDependsOnTheRuntimeAndOnTheOfficialLibrary() {
        onlyDependsOn("hosts/java-stack", JAVA, ANNOTATIONS, RUNTIME, new String[] {
            "dev.bindery.stack..", "com.microsoft.azure.functions..", "com.fasterxml.jackson..", "org.slf4j.."
        });
    }

    @Test
    void theCompilersWorldEndsAtOneBorder() {
        noClasses()
                .that(not(resideInAnyPackage("dev.bindery.processor", "dev.bindery.processor.javac")))
                // It knows the words that Java keeps to itself.
                .should()
                .dependOnClassesThat(resideInAnyPackage(COMPILER).and(not(type(SourceVersion.class))))
                .check(classesOf("processor"));
    }

    @Test
    void theStagesOfTheProcessorPointOneWay() {
        JavaClasses processor = classesOf("processor");
        classes()
                .that(resideInAPackage("dev.bindery.processor.model"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "dev.bindery.processor.model"))
                .check(processor);
        noClasses()
                .that(resideInAPackage("dev.bindery.processor.verify"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.bindery.processor.render", "dev.bindery.processor.javac"))
                .check(processor);
        noClasses()
                .that(resideInAPackage("dev.bindery.processor.render"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.bindery.processor.verify", "dev.bindery.processor.javac"))
                .check(processor);
    }

    @Test
    void noCompilerObjectIsReadByItsText() throws IOException {
        // All that touches the compiler, as the border above has it.
        List<Path> sources = Repository.files("processor/src/main/java", ".java").stream()
                .filter(file ->
                        file.toString().contains("/javac/") || file.getParent().endsWith("processor"))
                .toList();
        assertThat(sources).hasSizeGreaterThan(10);
        List<Path> classPath = new ArrayList<>(TestClassPath.entries());
        classPath.add(Repository.classes("processor"));
        classPath.add(Repository.classes("syntax"));
        assertThat(CompilerTexts.in(sources, classPath)).isEmpty();
    }

    @Test
    void everyWayToReadACompilerObjectByItsTextIsFound() throws IOException {
        Path source = Files.writeString(folder.resolve("Texts.java"), """
                import java.util.function.Function;
                import javax.lang.model.element.*;
                import javax.lang.model.type.*;

                class Texts {
                    String a(Element element) { return element.toString(); }
                    String b(TypeMirror type) { return type.toString(); }
                    String c(AnnotationMirror mirror) { return mirror.toString(); }
                    String d(AnnotationValue value) { return value.toString(); }
                    String e(TypeElement element) { return "the " + element; }
                    String f(DeclaredType type) { return String.valueOf(type); }
                    String g(TypeMirror type) { return "%s".formatted(type); }
                    StringBuilder h(TypeMirror type) { return new StringBuilder().append(type); }
                    Function<TypeMirror, String> i() { return TypeMirror::toString; }
                    void j(String text, Element element) { text += element; }
                    String name(Element element) { return element.getSimpleName().toString() + 1; }
                    boolean same(Element one, Element other) { return one.equals(other); }
                }
                """);

        assertThat(CompilerTexts.in(List.of(source), List.of()))
                .extracting(place -> place.replaceFirst("Texts.java:(\\d+): .*", "$1"))
                .containsExactly("6", "7", "8", "9", "10", "11", "12", "13", "14", "15");
    }

    @Test
    void theProcessorNamesNoBinding() throws IOException {
        List<String> bindings = Repository.files("annotations/src/main/java/dev/bindery/annotation", ".java").stream()
                .map(path -> path.getFileName().toString().replace(".java", ""))
                .filter(name -> name.matches(".*(Trigger|Input|Output)"))
                .toList();
        assertThat(bindings).hasSizeGreaterThan(7);
        Pattern named = Pattern.compile(
                bindings.stream().collect(Collectors.joining("|", "\\b(", ")\\b")), Pattern.CASE_INSENSITIVE);
        for (Path source : Repository.files("processor/src/main", "")) {
            assertThat(Files.readString(source)).as(source.toString()).doesNotContainPattern(named);
        }
    }

    @Test
    void typesAreNamedAfterWhatTheyAre() {
        for (String module : List.of(
                "annotations",
                "syntax",
                "runtime-lib",
                "processor",
                "hosts/local",
                "hosts/java-stack",
                "hosts/custom-handler",
                "hosts/stand-in",
                "testing/kit",
                "testing/azurite",
                "hosts/worker",
                "tools/staging",
                "tools/maven-plugin")) {
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Impl")
                    .check(classesOf(module));
        }
    }
}
