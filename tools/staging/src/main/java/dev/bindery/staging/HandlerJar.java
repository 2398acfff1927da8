package dev.bindery.staging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * A jar of nothing but a main class and a class path. It lets {@code host.json} start the custom handler with the same
 * words on every system, where {@code -cp} separates with a colon on one and with a semicolon on the other.
 */
final class HandlerJar {
    static final String NAME = "handler.jar";

    private HandlerJar() {}

    static void write(Path target, Collection<String> libraries) throws IOException {
        StringBuilder classPath = new StringBuilder(Staging.FUNCTIONS_JAR);
        for (String library : libraries) {
            classPath.append(' ').append(url(Staging.LIB + library));
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, HostJson.HANDLER);
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath.toString());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        ReproducibleZip.jar(target, Map.of(ReproducibleZip.MANIFEST, Content.of(bytes.toByteArray())));
    }

    private static String url(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
