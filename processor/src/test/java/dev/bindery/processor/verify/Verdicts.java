package dev.bindery.processor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.model.BindingKind;
import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.model.JsonShape;
import dev.bindery.processor.model.Place;
import dev.bindery.processor.model.Sketch;
import dev.bindery.processor.model.TypeRef;
import dev.bindery.processor.model.Types;
import dev.bindery.processor.verify.Verifier.Verdict;
import java.util.List;

/** What the verifier says of a sketch. */
public final class Verdicts {
    private Verdicts() {}

    private static final KnownTypes TYPES = new KnownTypes() {
        @Override
        public List<String> own(BindingKind kind) {
            return Types.own(kind);
        }

        @Override
        public JsonShape json(TypeRef.Named type) {
            return Types.json(type);
        }
    };

    /** What it says where functions are to run in Azure's stock Java worker too. */
    static Verdict onStockStack(Sketch sketch) {
        KnownTypes types = new KnownTypes() {
            @Override
            public List<String> own(BindingKind kind) {
                return TYPES.own(kind);
            }

            @Override
            public JsonShape json(TypeRef.Named type) {
                return TYPES.json(type);
            }

            @Override
            public boolean stockStack() {
                return true;
            }
        };
        return new Verifier(types, Settings.UNKNOWN, Severities.DEFAULT).verify(sketch.model());
    }

    /** What it says where an image is to be built of the functions. */
    static Verdict forNativeImage(Sketch sketch) {
        KnownTypes types = new KnownTypes() {
            @Override
            public List<String> own(BindingKind kind) {
                return TYPES.own(kind);
            }

            @Override
            public JsonShape json(TypeRef.Named type) {
                return TYPES.json(type);
            }

            @Override
            public boolean nativeImage() {
                return true;
            }
        };
        return new Verifier(types, Settings.UNKNOWN, Severities.DEFAULT).verify(sketch.model());
    }

    static Verdict of(Sketch sketch) {
        return of(sketch, Settings.UNKNOWN, Severities.DEFAULT);
    }

    static Verdict of(Sketch sketch, Settings settings, Severities severities) {
        return new Verifier(TYPES, settings, severities).verify(sketch.model());
    }

    /** The plan of a function that nothing is wrong with. */
    public static FunctionPlan plan(Sketch sketch) {
        Verdict verdict = of(sketch);
        return verdict.plan().orElseThrow(() -> new AssertionError(verdict.findings()));
    }

    /** Demands these findings, each a code and a place, and files unless there is an error. */
    static void assertFindings(Sketch sketch, List<String> expected) {
        Verdict verdict = of(sketch);
        assertThat(verdict.findings())
                .map(finding -> finding.problem().code() + " " + ((Place) finding.site()).name())
                .containsExactlyElementsOf(expected);
        assertThat(verdict.plan().isPresent())
                .isEqualTo(verdict.findings().stream()
                        .noneMatch(finding -> Severities.DEFAULT.isError(finding.problem())));
    }
}
