package dev.bindery.staging;

import java.nio.file.Path;
import java.util.List;

/**
 * What was staged.
 *
 * @param folder the folder that the Functions host takes as its root
 * @param zip the same as a zip
 * @param functions the names of the functions, in order
 */
public record StagedApp(Path folder, Path zip, List<String> functions) {
    /**
     * Copies the list.
     *
     * @param folder the folder
     * @param zip the zip
     * @param functions the names of the functions
     */
    public StagedApp {
        functions = List.copyOf(functions);
    }
}
