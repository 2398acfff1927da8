package dev.bindery.staging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What must hold of an app before it is written. Everything here throws a {@link StagingException}. */
final class Checks {
    private Checks() {}

    /** The host would load every function. */
    static void hostTakes(Map<String, FunctionFile> functions, HostJson hostJson) {
        Map<String, JsonNode> json = json(functions);
        List<Complaint> complaints = new ArrayList<>(HostRules.complaints(json));
        if (!complaints.isEmpty()) {
            throw refusal(
                    complaints,
                    functions,
                    "Correct the function where it is written, and build its jar again from clean.");
        }
        if (!hostJson.hasBundle()) {
            complaints.addAll(HostRules.complaintsWithoutBundle(json));
        }
        if (!complaints.isEmpty()) {
            throw refusal(
                    complaints,
                    functions,
                    "Add \"extensionBundle\": { \"id\": \"Microsoft.Azure.Functions.ExtensionBundle\", \"version\":"
                            + " \"[4.*, 5.0.0)\" } to host.json.");
        }
    }

    static Map<String, JsonNode> json(Map<String, FunctionFile> functions) {
        return functions.values().stream().collect(Collectors.toMap(FunctionFile::name, FunctionFile::json));
    }

    private static StagingException refusal(
            List<Complaint> complaints, Map<String, FunctionFile> functions, String advice) {
        return new StagingException(
                complaints.stream()
                        .map(complaint ->
                                functions.get(complaint.function()).jar().origin() + ": " + complaint)
                        .collect(Collectors.joining("\n")),
                advice);
    }

    /** The worker would find every function's class. */
    static void workerFinds(Collection<FunctionFile> functions, Collection<Jar> jars) {
        for (FunctionFile function : functions) {
            if (function.name().endsWith("lib") || function.name().equalsIgnoreCase("lib")) {
                throw new StagingException(
                        "The function '" + function.name() + "' of "
                                + function.jar().origin() + " has a name that ends in 'lib'.",
                        "Azure's Java worker takes the first folder whose name ends in 'lib' for that of the jars, and"
                                + " a function's folder has the function's name.",
                        "Choose another name for the function.");
            }
            String entryPoint = function.json().path("entryPoint").asText();
            String className = entryPoint.substring(0, entryPoint.lastIndexOf('.'));
            String file = className.replace('.', '/') + ".class";
            if (jars.stream().noneMatch(jar -> jar.entries().contains(file))) {
                throw new StagingException(
                        "The function '" + function.name() + "' of "
                                + function.jar().origin() + " has the entry point " + entryPoint
                                + ", but there is no class "
                                + className + ".",
                        "The class of an entry point is in the app's jar or in one of lib.",
                        "Build from clean; if something removes classes from the jar, tell it to keep this one.");
            }
        }
    }

    /** There is a custom handler to start. */
    static void hasCustomHandler(Collection<Jar> jars) {
        if (jars.stream().noneMatch(Jar::isCustomHandler)) {
            throw new StagingException(
                    "The app has no class " + HostJson.HANDLER + ", which the runner custom-handler starts.",
                    "It is in dev.bindery:bindery-custom-handler.",
                    "Add that to the dependencies, with the scope runtime in Maven and as runtimeOnly in Gradle.");
        }
    }
}
