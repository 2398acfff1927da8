package dev.bindery.testing;

/** Where the queues, blobs and tables of a test are. */
public enum StorageKind {
    /** In this JVM, and gone when the test ends. This is what holds where nothing is said. */
    IN_MEMORY,
    /**
     * In Azurite, the emulator of Azure Storage, in an account of its own for each test. It needs
     * {@code bindery-azurite} among the test's dependencies, and npm. Where there is no npm, the tests are skipped and
     * the reason is reported; where the environment says {@code CI=true}, they fail.
     */
    AZURITE
}
