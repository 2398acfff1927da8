package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.Compilation.Message;
import dev.bindery.processor.Compilation.With;
import dev.bindery.processor.javac.InternalFaults;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fault of the processor's own is an error at the element that it happened to, and ends nothing. */
class InternalFaultsTest {
    /** Fails at each class, and once for nothing in particular. */
    private static final class FailingProcessor extends AbstractProcessor {
        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            InternalFaults faults = new InternalFaults(processingEnv.getMessager());
            for (Element type : round.getRootElements()) {
                faults.contain(type, () -> {
                    throw new IllegalStateException("at " + type.getSimpleName());
                });
            }
            if (round.processingOver()) {
                faults.contain(null, () -> {
                    throw new StackOverflowError("deep");
                });
            }
            return false;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFaultAsksForAReportAndPointsAtItsElement(With compiler) {
        Compilation compilation = Compilation.with(compiler)
                .plain()
                .source("First", "class First {}")
                .source("Second", "\nclass Second {}")
                .processor(new FailingProcessor())
                .run();

        assertThat(compilation.success()).isFalse();
        assertThat(compilation.codes()).containsExactly("BND0001", "BND0001", "BND0001");
        assertThat(compilation.findings()).allSatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(Diagnostic.Kind.ERROR);
            assertThat(fault.text()).contains("Please report it", "Java " + System.getProperty("java.version"));
        });
        Message second = compilation.findings().stream()
                .filter(fault -> fault.text().contains("at Second"))
                .findFirst()
                .orElseThrow();
        assertThat(second.file()).isEqualTo("Second.java");
        assertThat(second.line()).isEqualTo(2);
        assertThat(second.text()).contains("'Second'", "at dev.bindery.processor.InternalFaultsTest");
        assertThat(compilation.findings()).anyMatch(fault -> fault.text().contains("StackOverflowError: deep"));
    }
}
