package dev.bindery.staging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A {@code host.json}.
 *
 * @param json what is in it
 * @param bytes its bytes
 */
record HostJson(ObjectNode json, byte[] bytes) {
    /** The custom handler's main class, which is in {@code bindery-custom-handler}. */
    static final String HANDLER = "dev.bindery.handler.Main";

    /**
     * Leaves out the slower of the two compilers, as Azure's own Java worker does. From the start of the process to the
     * quickstart's first answer it was 204 ms with this and 228 ms without on JDK 17, and 227 ms and 295 ms on JDK 25
     * (medians of 11). The serial collector gave nothing on the one and 20 ms on the other, and it is what a JVM takes
     * by itself on one core; {@code -Xshare:auto} is the default. Neither is said here.
     */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    private static final String BUNDLE = "extensionBundle";

    /** What an app has that brings none of its own. */
    static HostJson usual(boolean withBundle) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", "2.0");
        if (withBundle) {
            json.putObject(BUNDLE)
                    .put("id", "Microsoft.Azure.Functions.ExtensionBundle")
                    .put("version", "[4.*, 5.0.0)");
        }
        return new HostJson(json, Json.write(json));
    }

    /** @throws StagingException if it is missing, or the host would not start with it */
    static HostJson read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new StagingException(
                    "There is no file " + file + ".",
                    "The host's configuration is the project's host.json; without one there is a default.",
                    "Correct its path, or do not name it.");
        }
        byte[] bytes = Files.readAllBytes(file);
        JsonNode json;
        try {
            json = Json.read(bytes);
        } catch (JsonProcessingException e) {
            throw new StagingException(
                    file + " cannot be read: " + Json.problem(e) + ".",
                    "A host.json is a JSON object.",
                    "The smallest one is { \"version\": \"2.0\" }.",
                    e);
        }
        if (!(json instanceof ObjectNode object)) {
            throw new StagingException(
                    file + " is no JSON object.",
                    "A host.json is a JSON object.",
                    "The smallest one is { \"version\": \"2.0\" }.");
        }
        // The host takes an empty object for its own default.
        if (!object.isEmpty() && !"2.0".equals(object.path("version").textValue())) {
            throw new StagingException(
                    file + (object.has("version") ? " has the version " + object.get("version") : " has no version")
                            + ".",
                    "The Functions host takes version \"2.0\" and nothing else.",
                    "Write \"version\": \"2.0\" at its top.");
        }
        HostJson hostJson = new HostJson(object, bytes);
        JsonNode bundle = Fields.exact(object, BUNDLE);
        if (hostJson.hasBundle() && !(Fields.isText(bundle.path("id")) && Fields.isText(bundle.path("version")))) {
            throw new StagingException(
                    file + " has an extensionBundle without an id, or without a version.",
                    "An extension bundle has both, as texts, and the version is a range.",
                    "Write { \"id\": \"Microsoft.Azure.Functions.ExtensionBundle\", \"version\": \"[4.*, 5.0.0)\" }.");
        }
        return hostJson;
    }

    boolean hasBundle() {
        return !Fields.exact(json, BUNDLE).isMissingNode();
    }

    /**
     * The same, telling the host to start a jar as custom handler. What the project says of that itself stays.
     *
     * <p>Requests are not forwarded unless the project says so, although the handler takes both. What the host's own
     * requests cannot carry (a binary body with headers, a second cookie) fails with a message that names the switch;
     * but of a forwarded request, the host would count a call that threw as one that succeeded, and would log its lines
     * without function and level, and nobody would be told.
     */
    HostJson startingHandler(String jar) {
        ObjectNode changed = json.deepCopy();
        if (changed.isEmpty()) {
            changed.put("version", "2.0");
        }
        ObjectNode handler = object(changed, "customHandler");
        ObjectNode description = object(handler, "description");
        if (!description.has("defaultExecutablePath")) {
            description.put("defaultExecutablePath", "java");
            description.put("workingDirectory", "");
            description.putArray("arguments").add(QUICK_START).add("-jar").add(jar);
        }
        if (!handler.has("enableForwardingHttpRequest")) {
            handler.put("enableForwardingHttpRequest", false);
        }
        return new HostJson(changed, Json.write(changed));
    }

    private static ObjectNode object(ObjectNode parent, String name) {
        return parent.get(name) instanceof ObjectNode object ? object : parent.putObject(name);
    }
}
