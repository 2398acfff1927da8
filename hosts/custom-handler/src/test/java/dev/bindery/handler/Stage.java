package dev.bindery.handler;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.Json;
import dev.bindery.standin.StandInHost;
import dev.bindery.standin.handler.HandlerOptions;
import dev.bindery.standin.handler.HandlerWire;
import dev.bindery.syntax.RouteTemplate;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import sample.Web;

/** The sample's functions in a folder as it is deployed, and the ways to run it. */
final class Stage {
    private final Path root;
    private final ObjectNode hostJson = Json.object().put("version", "2.0");
    private final Map<String, String> settings = new HashMap<>();

    private Stage(Path root) {
        this.root = root;
        ObjectNode description = hostJson.putObject("customHandler").putObject("description");
        description.put(
                "defaultExecutablePath",
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ArrayNode arguments = description.putArray("arguments");
        arguments.add("-cp").add(classPath()).add(Main.class.getName());
    }

    /** Lays out the folder, with these functions of the sample, or all. */
    static Stage of(Path root, String... functions) {
        Path all = placeOf(Web.class).resolve("META-INF/azure-functions");
        try (Stream<Path> folders = Files.list(all)) {
            for (Path folder : folders.toList()) {
                String name = folder.getFileName().toString();
                if (functions.length == 0 || Arrays.asList(functions).contains(name)) {
                    Path target = Files.createDirectories(root.resolve(name));
                    Files.copy(folder.resolve("function.json"), target.resolve("function.json"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Stage(root);
    }

    /** What a user's app has: no class of the tests' own needs. */
    private static String classPath() {
        return Stream.of(
                        Web.class,
                        Main.class,
                        HttpRequest.class,
                        HttpTrigger.class,
                        RouteTemplate.class,
                        org.slf4j.Logger.class,
                        com.fasterxml.jackson.core.JsonFactory.class,
                        com.fasterxml.jackson.annotation.JsonProperty.class,
                        com.fasterxml.jackson.databind.ObjectMapper.class,
                        com.fasterxml.jackson.datatype.jsr310.JavaTimeModule.class,
                        com.fasterxml.jackson.datatype.jdk8.Jdk8Module.class,
                        NonNull.class)
                .map(type -> placeOf(type).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Stage forwarding() {
        ((ObjectNode) hostJson.get("customHandler")).put("enableForwardingHttpRequest", true);
        return this;
    }

    Stage routePrefix(String prefix) {
        hostJson.putObject("extensions").putObject("http").put("routePrefix", prefix);
        return this;
    }

    Stage logLevel(String category, String level) {
        hostJson.withObject("/logging/logLevel").put(category, level);
        return this;
    }

    Stage setting(String name, String value) {
        settings.put(name, value);
        return this;
    }

    Stage jvmOptions(String... options) {
        ArrayNode arguments = (ArrayNode) hostJson.at("/customHandler/description/arguments");
        List.of(options).forEach(option -> arguments.insert(0, option));
        return this;
    }

    FunctionApp app() {
        try {
            Files.writeString(root.resolve("host.json"), hostJson.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FunctionApp.read(root, settings);
    }

    Running start() {
        return start(HandlerOptions.USUAL);
    }

    Running start(HandlerOptions options) {
        FunctionApp app = app();
        HandlerWire wire = HandlerWire.start(app, options);
        return new Running(new StandInHost(app, wire), wire.process());
    }
}
