package dev.bindery.processor.render;

import com.palantir.javapoet.ClassName;

/** The runtime's classes that adapters name. The processor knows them by their names only. */
final class Runtime {
    static final String SPI = "dev.bindery.spi";
    static final ClassName OUT = ClassName.get("dev.bindery", "Out");
    static final ClassName DECODE = ClassName.get(SPI, "Decode");
    static final ClassName ENCODE = ClassName.get(SPI, "Encode");
    static final ClassName JSON_TYPE = ClassName.get(SPI, "JsonType");

    private Runtime() {}
}
