package dev.bindery.processor.render;

/** The packages that adapters name. The processor knows them by their names only. */
final class Runtime {
    static final String SPI = "dev.bindery.spi";
    static final String STACK = "dev.bindery.stack";
    static final String OFFICIAL = "com.microsoft.azure.functions";

    private Runtime() {}
}
