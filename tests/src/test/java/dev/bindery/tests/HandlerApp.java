package dev.bindery.tests;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bindery.staging.Runner;
import dev.bindery.staging.Staging;
import dev.bindery.staging.StagingRequest;
import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.Json;
import dev.bindery.standin.StandInHost;
import dev.bindery.standin.handler.HandlerOptions;
import dev.bindery.standin.handler.HandlerProcess;
import dev.bindery.standin.handler.HandlerWire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An app that is staged for the custom handler; the folder suits every other way to run it, too. */
final class HandlerApp {
    private final Path folder;
    private final Map<String, String> settings = new HashMap<>(Map.of("AzureWebJobsStorage", ""));

    private HandlerApp(Path folder) {
        this.folder = folder;
    }

    /** The quickstart's jar, its {@code host.json}, and what its build would give it to run with. */
    static HandlerApp ofQuickstart(Path target) throws Exception {
        return quickstart(
                StagingRequest.of("quickstart", target).jar(TestClassPath.quickstart()), TestClassPath.jars());
    }

    /** The same with what was compiled of it for this test. */
    static HandlerApp ofQuickstart(OutsideApplication compiled, Path target) throws Exception {
        return quickstart(StagingRequest.of("quickstart", target).classes(compiled.classes()), compiled.jars());
    }

    private static HandlerApp quickstart(StagingRequest request, List<Path> jars) throws Exception {
        return staged(request.hostJson(Repository.QUICKSTART.resolve("host.json")), jars)
                .with("REPORT_SCHEDULE", "0 */5 * * * *");
    }

    /** Functions that were compiled for this test. */
    static HandlerApp of(OutsideApplication application, Path target) throws Exception {
        return staged(StagingRequest.of("app", target).classes(application.classes()), application.jars());
    }

    private static HandlerApp staged(StagingRequest request, List<Path> jars) throws Exception {
        jars.forEach(request::library);
        request.library(TestClassPath.jarOf("bindery-custom-handler"));
        return new HandlerApp(
                Staging.stage(request.runner(Runner.CUSTOM_HANDLER), line -> {}).folder());
    }

    Path folder() {
        return folder;
    }

    /** The same with an environment variable for the handler's process. */
    HandlerApp with(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** Has the host forward requests, as a project can say in its {@code host.json}. */
    HandlerApp forwarding() throws IOException {
        Path file = folder.resolve("host.json");
        ObjectNode json = (ObjectNode) Json.read(Files.readString(file)).orElseThrow();
        json.withObject("/customHandler").put("enableForwardingHttpRequest", true);
        Files.writeString(file, json.toString());
        return this;
    }

    /** The folder as the host reads it. */
    FunctionApp app() {
        return FunctionApp.read(folder, settings);
    }

    /** A host with this app, and the process that it has started. */
    record Running(StandInHost host, HandlerProcess process) implements AutoCloseable {
        @Override
        public void close() {
            host.close();
        }
    }

    /** Has the stand-in host start the handler, as the staged {@code host.json} says and in no other way. */
    Running start() {
        FunctionApp app = app();
        HandlerWire wire = HandlerWire.start(app, HandlerOptions.USUAL);
        return new Running(new StandInHost(app, wire), wire.process());
    }

    /** The same behind what every run of a folder has. */
    StagedRun run() {
        FunctionApp app = app();
        HandlerWire wire = HandlerWire.start(app, HandlerOptions.USUAL);
        return new StandInRun(app, wire, wire.process().console()::text);
    }
}
