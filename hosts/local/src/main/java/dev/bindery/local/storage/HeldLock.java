package dev.bindery.local.storage;

/** A lock that this host has. Closing gives it up. */
public interface HeldLock extends AutoCloseable {
    /** Begins its period anew, and says whether it is still this host's. One that was lost stays lost. */
    boolean confirm();

    @Override
    void close();
}
