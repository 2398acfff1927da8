package dev.bindery.staging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of an application as a build leaves them: in a folder of classes, or in a jar. */
final class TestApp {
    private static final String FUNCTION_JSON = """
            {
              "scriptFile": "../functions.jar",
              "entryPoint": "shop.%s.invoke",
              "bindings": [
                %s
              ]
            }
            """;
    static final String HTTP = "{ \"type\": \"httpTrigger\", \"direction\": \"in\", \"name\": \"req\" }";
    static final String QUEUE =
            "{ \"type\": \"queueTrigger\", \"direction\": \"in\", \"name\": \"m\", \"queueName\": \"orders\" }";

    private final Map<String, String> files = new TreeMap<>();

    static TestApp of(String... functions) {
        TestApp app = new TestApp();
        for (String function : functions) {
            app.function(function, HTTP);
        }
        return app;
    }

    static String functionJson(String name, String bindings) {
        return FUNCTION_JSON.formatted(name, bindings);
    }

    /** A function and its adapter. */
    TestApp function(String name, String bindings) {
        return file("shop/" + name + ".class", "class " + name)
                .file("META-INF/azure-functions/" + name + "/function.json", functionJson(name, bindings));
    }

    TestApp file(String path, String content) {
        files.put(path, content);
        return this;
    }

    Path folder(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder;
    }

    Path jar(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        }
        return jar;
    }
}
