package dev.bindery.local.storage;

import java.nio.file.Path;

/** Another process works with the store. */
public final class StoreInUseException extends StoreException {
    private static final long serialVersionUID = 1L;

    StoreInUseException(Path directory, String owner) {
        super(
                "The storage folder " + directory + " is in use by another local host" + owner
                        + ". Stop that one, or give this one a folder of its own: --storage DIR",
                null);
    }
}
