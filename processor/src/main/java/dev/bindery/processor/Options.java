package dev.bindery.processor;

import dev.bindery.processor.verify.Problem;
import dev.bindery.syntax.Names;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/**
 * What the user sets with {@code -Abindery.…}.
 *
 * @param scriptFile where the host finds the application, seen from a function's folder
 */
record Options(String scriptFile) {
    static final String SCRIPT_FILE = "bindery.scriptFile";
    static final Set<String> NAMES = Set.of(SCRIPT_FILE);

    static Options read(Map<String, String> options, Messager messager) {
        for (String name : options.keySet()) {
            if (name.startsWith("bindery.") && !NAMES.contains(name)) {
                warn(
                        messager,
                        "There is no option -A" + name + ".\n  The options are " + NAMES + ".\n  "
                                + Names.nearest(name, NAMES)
                                        .map(nearest -> "Did you mean -A" + nearest + "=…?")
                                        .orElse("Remove it."));
            }
        }
        String scriptFile = options.get(SCRIPT_FILE);
        boolean empty = scriptFile == null || scriptFile.isBlank();
        if (empty && options.containsKey(SCRIPT_FILE)) {
            warn(
                    messager,
                    "The option -A" + SCRIPT_FILE + " is empty.\n  It is the path of the application's jar, seen from a"
                            + " function's folder.\n  Write -A" + SCRIPT_FILE + "=../functions.jar, which is also the"
                            + " default.");
        }
        return new Options(empty ? "../functions.jar" : scriptFile);
    }

    private static void warn(Messager messager, String text) {
        messager.printMessage(Kind.WARNING, "[" + Problem.OPTION.code() + "] " + text);
    }
}
