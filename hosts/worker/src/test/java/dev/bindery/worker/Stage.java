package dev.bindery.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.Json;
import dev.bindery.standin.StandInHost;
import dev.bindery.standin.rpc.StreamingMessage;
import dev.bindery.standin.rpc.WorkerWarmupRequest;
import dev.bindery.standin.worker.WorkerConfig;
import dev.bindery.standin.worker.WorkerOptions;
import dev.bindery.standin.worker.WorkerWire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import sample.Web;

/** The worker's folder, and the sample's functions in a folder as it is deployed. */
final class Stage {
    private static final String FUNCTIONS = "META-INF/azure-functions";

    private final Path root;
    private final Path worker;
    private final Map<String, String> settings = new HashMap<>();

    private Stage(Path folder) {
        this.root = folder.resolve("app");
        this.worker = folder.resolve("worker");
    }

    /** Lays out the folders, with these functions of the sample, or all. */
    static Stage of(Path folder, String... functions) {
        Stage stage = new Stage(folder);
        try {
            stage.putWorker();
            stage.putLibraries();
            stage.putFunctions(List.of(functions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stage;
    }

    private void putWorker() throws IOException {
        Files.createDirectories(worker);
        for (String file : List.of("worker.config.json", "jvm.options")) {
            Files.copy(Path.of("src/main/worker", file), worker.resolve(file));
        }
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        attributes.put(Attributes.Name.IMPLEMENTATION_VERSION, "1.2.3");
        Jars.make(worker.resolve("bindery-worker.jar"), Jars.placeOf(Main.class), file -> true, manifest);
    }

    /** What a user's app brings: nothing of the tests' own needs. */
    private void putLibraries() throws IOException {
        Path lib = Files.createDirectories(root.resolve("lib"));
        Path runtime = Jars.put(HttpRequest.class, lib);
        // The worker's folder has the same one.
        Files.copy(runtime, Files.createDirectories(worker.resolve("lib")).resolve("bindery-runtime.jar"));
        for (Class<?> type : List.of(
                HttpTrigger.class,
                org.slf4j.Logger.class,
                com.fasterxml.jackson.core.JsonFactory.class,
                com.fasterxml.jackson.annotation.JsonProperty.class,
                com.fasterxml.jackson.databind.ObjectMapper.class,
                com.fasterxml.jackson.datatype.jsr310.JavaTimeModule.class,
                com.fasterxml.jackson.datatype.jdk8.Jdk8Module.class,
                NonNull.class)) {
            Jars.put(type, lib);
        }
    }

    private void putFunctions(List<String> functions) throws IOException {
        Path classes = Jars.placeOf(Web.class);
        Jars.make(
                root.resolve("functions.jar"),
                classes,
                file -> file.startsWith("sample/") || file.startsWith("META-INF/"),
                new Manifest());
        Files.writeString(root.resolve("host.json"), "{\"version\": \"2.0\"}");
        try (Stream<Path> folders = Files.list(classes.resolve(FUNCTIONS))) {
            for (Path folder : folders.toList()) {
                String name = folder.getFileName().toString();
                if (functions.isEmpty() || functions.contains(name)) {
                    Path target = Files.createDirectories(root.resolve(name));
                    Files.copy(folder.resolve("function.json"), target.resolve("function.json"));
                }
            }
        }
    }

    Path root() {
        return root;
    }

    Path worker() {
        return worker;
    }

    Stage setting(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** Adds a function of which there is a description only. */
    Stage function(String name, String scriptFile, String entryPoint) {
        ObjectNode json = Json.object().put("scriptFile", scriptFile).put("entryPoint", entryPoint);
        json.putArray("bindings")
                .addObject()
                .put("type", "httpTrigger")
                .put("name", "req")
                .put("direction", "in");
        try {
            Files.writeString(Files.createDirectories(root.resolve(name)).resolve("function.json"), json.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    FunctionApp app() {
        return FunctionApp.read(root, settings);
    }

    /** What a process runs beside that no app is in yet. */
    FunctionApp nobodys() {
        try {
            Path nobody = Files.createDirectories(root.resolveSibling("none"));
            Files.writeString(nobody.resolve("host.json"), "{\"version\": \"2.0\"}");
            return FunctionApp.read(nobody, Map.of("JAVA_OPTS", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WorkerConfig config() {
        return WorkerConfig.read(worker);
    }

    Running start() {
        return start(WorkerOptions.USUAL);
    }

    /** A worker that was up, and told to get warm, for so long before it was told which app is its. */
    Running startAsPlaceholder(int millis) throws InterruptedException {
        WorkerWire wire = WorkerWire.connect(config(), nobodys(), WorkerOptions.USUAL);
        warmUp(wire);
        Thread.sleep(millis);
        FunctionApp app = app();
        wire.specialize(app);
        wire.load(app);
        return new Running(new StandInHost(app, wire), wire, app);
    }

    static void warmUp(WorkerWire wire) {
        wire.send(StreamingMessage.newBuilder()
                .setWorkerWarmupRequest(WorkerWarmupRequest.getDefaultInstance())
                .build());
        assertThat(wire.answer(StreamingMessage.ContentCase.WORKER_WARMUP_RESPONSE)
                        .getWorkerWarmupResponse()
                        .getResult()
                        .getStatusValue())
                .isEqualTo(1);
    }

    Running start(WorkerOptions options) {
        FunctionApp app = app();
        WorkerWire wire = WorkerWire.start(config(), app, options);
        return new Running(new StandInHost(app, wire), wire, app);
    }
}
