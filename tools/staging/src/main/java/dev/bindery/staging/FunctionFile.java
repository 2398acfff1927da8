package dev.bindery.staging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A function that was found in a jar.
 *
 * @param name its name
 * @param jar the jar
 * @param json its {@code function.json}
 * @param bytes the bytes of that
 */
record FunctionFile(String name, Jar jar, JsonNode json, byte[] bytes) {
    /**
     * What every staged function names. The stock Java worker loads the jar of the first function's script file and the
     * jars of the folder {@code lib} beside it, once and for all functions: with a jar in {@code lib} as script file,
     * it would look for a {@code lib} beside that and find none. So a function of a dependency, whose jar is in
     * {@code lib}, names the application's jar too.
     */
    private static final String SCRIPT_FILE = "../" + Staging.FUNCTIONS_JAR;

    /**
     * Finds the functions of jars.
     *
     * @throws StagingException if one has no JSON, or two have one name
     */
    static List<FunctionFile> in(List<Jar> jars) {
        List<FunctionFile> found = new ArrayList<>();
        for (Jar jar : jars) {
            for (Map.Entry<String, byte[]> function : jar.functions().entrySet()) {
                String name = function.getKey();
                found.stream()
                        .filter(other -> other.name().equalsIgnoreCase(name))
                        .findFirst()
                        .ifPresent(other -> {
                            throw duplicate(other, name, jar);
                        });
                found.add(parse(name, jar, function.getValue()));
            }
        }
        return found;
    }

    private static StagingException duplicate(FunctionFile one, String name, Jar jar) {
        return new StagingException(
                "There are two functions of the name '" + one.name() + "'"
                        + (one.name().equals(name) ? "" : " (or '" + name + "')") + ": in "
                        + one.jar().origin() + " and in "
                        + jar.origin() + ".",
                "The names of an app's functions differ by more than case.",
                "Rename one of them, or leave one of the jars out.");
    }

    private static FunctionFile parse(String name, Jar jar, byte[] bytes) {
        JsonNode json;
        try {
            json = Json.read(bytes);
        } catch (JsonProcessingException e) {
            throw new StagingException(
                    "The function.json of function '" + name + "' in " + jar.origin() + " cannot be read: "
                            + Json.problem(e) + ".",
                    HostRule.DOCUMENT.accepted(),
                    "Build that jar again, from clean.",
                    e);
        }
        if (json instanceof ObjectNode object
                && !object.path("scriptFile").asText().equals(SCRIPT_FILE)) {
            object.put("scriptFile", SCRIPT_FILE);
            return new FunctionFile(name, jar, object, Json.write(object));
        }
        return new FunctionFile(name, jar, json, bytes);
    }
}
