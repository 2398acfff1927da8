package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.Compilation.Builder;
import dev.bindery.processor.Compilation.With;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The annotations of the library that Azure's own plugin reads look like ours; a wrong import is told as such. */
class ForeignAnnotationsTest {
    private static final String OFFICIAL = "com.microsoft.azure.functions.annotation.";

    private static Builder official(Builder builder, String name, String target) {
        return builder.source(OFFICIAL + name, """
                package com.microsoft.azure.functions.annotation;

                @java.lang.annotation.Target(java.lang.annotation.ElementType.%s)
                public @interface %s {
                  String name() default "";
                }
                """.formatted(target, name));
    }

    private static Builder library(With compiler) {
        Builder builder = Compilation.with(compiler);
        official(builder, "QueueTrigger", "PARAMETER");
        official(builder, "BlobInput", "PARAMETER");
        official(builder, "StorageAccount", "METHOD");
        return builder;
    }

    @ParameterizedTest
    @EnumSource
    void aForeignTriggerIsTheOnlyFinding(With compiler) {
        Compilation compilation = library(compiler).source("Shop", """
                        import com.microsoft.azure.functions.annotation.QueueTrigger;
                        import dev.bindery.annotation.FunctionName;

                        public class Shop {
                          @FunctionName("Take")
                          public static void take(@QueueTrigger(name = "m") String m) {}
                        }
                        """).run();

        assertThat(compilation.codes()).containsExactly("BND2031");
        assertThat(compilation.findings().get(0).line()).isEqualTo(6);
        assertThat(compilation.findings().get(0).text())
                .contains("@QueueTrigger on parameter 'm' is " + OFFICIAL + "QueueTrigger")
                .contains("Import dev.bindery.annotation.QueueTrigger instead.");
    }

    @ParameterizedTest
    @EnumSource
    void aForeignAnnotationBesideOursIsTold(With compiler) {
        Compilation compilation = library(compiler).source("Shop", """
                        import com.microsoft.azure.functions.annotation.BlobInput;
                        import com.microsoft.azure.functions.annotation.StorageAccount;
                        import dev.bindery.annotation.QueueTrigger;

                        public class Shop {
                          @StorageAccount
                          public static void take(
                              @QueueTrigger(queueName = "orders") String m,
                              @BlobInput(name = "b") String b) {}
                        }
                        """).run();

        assertThat(compilation.findings())
                .extracting(message -> message.code() + " line " + message.line())
                .containsExactlyInAnyOrder("BND2031 line 6", "BND2031 line 9");
        assertThat(compilation.findings()).anyMatch(message -> message.text().contains("see the guide to migrating"));
    }

    @ParameterizedTest
    @EnumSource
    void aMethodOfTheOtherLibraryAloneIsNotOurConcern(With compiler) {
        Compilation compilation = library(compiler).source("Shop", """
                        import com.microsoft.azure.functions.annotation.*;

                        public class Shop {
                          @StorageAccount
                          public static void take(@QueueTrigger(name = "m") String m) {}
                        }
                        """).run();

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated()).isEmpty();
    }
}
