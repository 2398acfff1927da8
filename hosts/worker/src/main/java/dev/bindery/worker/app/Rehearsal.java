package dev.bindery.worker.app;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.Invocation;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a training run calls in place of the app's functions. It loads their classes, and does what most of them do. */
final class Rehearsal implements FunctionAdapter {
    @Override
    public String[] functionNames() {
        return new String[] {"Rehearsal"};
    }

    @Override
    public void invoke(Invocation call) throws IOException {
        HttpRequest request = HttpRequest.fromBinding(call.input("req"));
        String name = request.params().getOrDefault("name", "nobody");
        call.context().logger().info("A rehearsal for {}", name);
        load(request.headers().getOrDefault("jar", ""));
        // Of the runtime, what is only asked for by name is not linked yet.
        URL runtime = HttpRequest.class.getProtectionDomain().getCodeSource().getLocation();
        load(Path.of(URI.create(runtime.toString())).toString());
        call.output("$return", Encode.textResponse("Hello, " + name + "!"));
    }

    /** None of the classes is initialized: no code of theirs runs. */
    private static void load(String jar) throws IOException {
        ClassLoader app = Thread.currentThread().getContextClassLoader();
        try (ZipFile file = new ZipFile(jar)) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                String name = entry.getName();
                if (name.endsWith(".class") && !name.startsWith("META-INF/")) {
                    try {
                        // To be asked for its methods, a class is linked; else it would not be archived.
                        Class.forName(name.substring(0, name.length() - 6).replace('/', '.'), false, app)
                                .getDeclaredMethods();
                    } catch (ClassNotFoundException | LinkageError e) {
                        // It may be meant for somewhere else, where there is what it needs.
                    }
                }
            }
        }
    }
}
