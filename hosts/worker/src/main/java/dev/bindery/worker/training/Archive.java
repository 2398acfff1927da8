package dev.bindery.worker.training;

import java.nio.file.Path;

/**
 * The kind of archive that a JVM makes: up to JDK 24 one of class data, from JDK 25 on an AOT cache, which has profiles
 * of methods as well.
 *
 * @param name what it is called, for people
 * @param fileName the name of its file
 * @param making the option that has it made, before the file
 * @param using the option that has it used, before the file
 */
record Archive(String name, String fileName, String making, String using) {
    private static final int FIRST_WITH_AOT_CACHES = 25;

    /** The one that this JVM makes. */
    static Archive ofThisJvm() {
        return Runtime.version().feature() < FIRST_WITH_AOT_CACHES
                ? new Archive(
                        "class-data archive",
                        "bindery-worker.jsa",
                        "-XX:ArchiveClassesAtExit=",
                        "-XX:SharedArchiveFile=")
                : new Archive("AOT cache", "bindery-worker.aot", "-XX:AOTCacheOutput=", "-XX:AOTCache=");
    }

    /** The worker's {@code jvm.options}. They may meet any other JVM, and an archive that does not fit it any more. */
    String options(Path file) {
        return """
                # Written by a training run (--make-archive) on Java %s.
                # An archive that does not fit is passed over. The JVM would say so to the users of the app, and with words
                # that differ from one JDK to the next; so it says nothing but what matters to those who run apps.
                -Xlog:disable
                -Xlog:gc*=warning,os*=warning,codecache*=warning
                "%s"
                """.formatted(
                        Runtime.version(), (using + file).replace("\\", "\\\\").replace("\"", "\\\""));
    }
}
