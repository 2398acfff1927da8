package dev.bindery.staging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A jar that is to be staged.
 *
 * @param file where it is
 * @param origin what it was made from, for messages; often itself
 * @param entries the names of its files
 * @param functions the {@code function.json} of each function in it by the function's name
 */
record Jar(Path file, Path origin, TreeSet<String> entries, Map<String, byte[]> functions) {
    private static final Pattern FUNCTION = Pattern.compile("META-INF/azure-functions/([^/]+)/function\\.json");
    private static final int LARGEST_FUNCTION = 1 << 20;

    /** @throws StagingException if it is missing, no jar, or one that has entries outside of itself */
    static Jar read(Path file, Path origin) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new StagingException(
                    "The jar " + file + (Files.isDirectory(file) ? " is a folder." : " does not exist."),
                    "What goes into the app are jars that have been built.",
                    "Build it first, with package in Maven or jar in Gradle, or correct its path.");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Jar jar = new Jar(file, origin, new TreeSet<>(), new LinkedHashMap<>());
            for (ZipEntry entry : Collections.list(zip.entries())) {
                jar.add(zip, entry);
            }
            return jar;
        } catch (ZipException e) {
            throw new StagingException(
                    "The file " + file + " is not a jar: " + e.getMessage() + ".",
                    "What goes into the app are jars that have been built.",
                    "Build or download it again.",
                    e);
        }
    }

    private void add(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName();
        if (name.startsWith("/")
                || name.contains("\\")
                || name.contains(":/")
                || List.of(name.split("/")).contains("..")) {
            throw new StagingException(
                    "The jar " + origin + " has an entry '" + name + "', which leads out of it.",
                    "The entries of a jar are paths below its root.",
                    "Do not use this jar; find out who made it so.");
        }
        if (entry.isDirectory()) {
            return;
        }
        boolean again = !entries.add(name);
        Matcher function = FUNCTION.matcher(name);
        if (function.matches()) {
            if (again) {
                throw new StagingException(
                        "The jar " + origin + " has the function '" + function.group(1) + "' twice.",
                        "The names of an app's functions differ by more than case.",
                        "Build it so that no file goes into it twice.");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                functions.put(function.group(1), in.readNBytes(LARGEST_FUNCTION));
            }
        }
    }

    /** What looks like a secret in it. */
    List<String> secrets() {
        return entries.stream().filter(Secrets::isSecret).toList();
    }

    /** Writes it anew, without what looks like a secret. */
    void writeWithoutSecrets(Path target) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, Content> files = new TreeMap<>();
            List<String> kept = new ArrayList<>(entries);
            kept.removeAll(secrets());
            kept.forEach(name -> files.put(name, () -> zip.getInputStream(zip.getEntry(name))));
            ReproducibleZip.jar(target, files);
        }
    }

    /** The processor runs in javac; nothing calls it in the cloud. */
    boolean isProcessor() {
        return entries.contains("dev/bindery/processor/FunctionProcessor.class");
    }

    /** The local host runs on laptops. In the cloud, its log would compete with that of the host it meets there. */
    boolean isLocalHost() {
        return entries.contains("dev/bindery/local/Main.class");
    }

    boolean isCustomHandler() {
        return entries.contains(HostJson.HANDLER.replace('.', '/') + ".class");
    }
}
