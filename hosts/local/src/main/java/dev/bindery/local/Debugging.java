package dev.bindery.local;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * {@code --debug}. A JVM takes the agent that debuggers talk to only when it starts, so a host without one runs in
 * another JVM that has it: with the same class path, options, arguments, settings and terminal, and as long as this
 * one.
 */
final class Debugging {
    private static final String AGENT = "-agentlib:jdwp=";
    private static final String OLD_AGENT = "-Xrunjdwp:";
    /** Tells the other JVM whom it must not outlive. */
    private static final String PARENT = "bindery.debug.parent";

    private Debugging() {}

    /** Where a debugger attaches to this JVM, in the words of its agent; nothing if it has none. */
    static Optional<String> place() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith(AGENT) || argument.startsWith(OLD_AGENT))
                .map(Debugging::place)
                .findFirst();
    }

    /** An agent that listens nowhere has a debugger already: it was told where to find that. */
    static String place(String agent) {
        List<String> options = List.of(agent.substring(agent.indexOf(agent.startsWith(AGENT) ? '=' : ':') + 1)
                .split(","));
        String address = options.stream()
                .filter(option -> option.startsWith("address="))
                .map(option -> option.substring("address=".length()))
                .findFirst()
                .orElse("");
        if (!options.contains("server=y")) {
            return "A debugger is attached: " + address;
        }
        String reached = address.startsWith("*:") ? address.substring(2) : address;
        return "A debugger can attach to " + (reached.contains(":") ? reached : "127.0.0.1:" + reached);
    }

    /**
     * Runs the same command in a JVM with an agent, until that ends.
     *
     * @param port where the agent listens; 0 for any port that is free
     * @return the exit status
     * @throws HostException if the port is taken, or no JVM can be started
     */
    static int runAgain(int port, String[] arguments) throws InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        // Quiet, as its own line would go to an output that may be JSON.
        command.add(AGENT + "transport=dt_socket,server=y,suspend=n,quiet=y,address=127.0.0.1:" + free(port));
        command.add("-D" + PARENT + "=" + ProcessHandle.current().pid());
        command.addAll(List.of("-cp", classPath(), Main.class.getName()));
        command.addAll(List.of(arguments));
        Process host;
        try {
            host = new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            throw new HostException("A JVM that can be debugged cannot be started: " + e.getMessage(), e);
        }
        Thread end = new Thread(() -> end(host), "bindery-end");
        Runtime.getRuntime().addShutdownHook(end);
        int status = host.waitFor();
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // This JVM is ending, and the hook has the status too.
        }
        return status;
    }

    /** The other JVM closes the port before the agent of the next one takes it. */
    private static int free(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new HostException(
                    "Port " + port + " of 127.0.0.1 is not available for debuggers (" + e.getMessage()
                            + "). Stop the program that uses it, or write --debug alone for any port that is free.",
                    e);
        }
    }

    /** What this JVM loads the application from: its own class path, or that of a build tool's class loader. */
    private static String classPath() {
        Set<String> entries = new LinkedHashSet<>();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        for (ClassLoader each = loader; each != null; each = each.getParent()) {
            if (each instanceof URLClassLoader urls) {
                for (URL url : urls.getURLs()) {
                    if (url.getProtocol().equals("file")) {
                        entries.add(Path.of(URI.create(url.toString())).toString());
                    }
                }
            }
        }
        entries.addAll(List.of(System.getProperty("java.class.path", "").split(File.pathSeparator)));
        return String.join(File.pathSeparator, entries);
    }

    /** A signal that this JVM gets is meant for the other one too, and its status is that one's. */
    private static void end(Process host) {
        if (host.supportsNormalTermination()) {
            host.destroy();
        }
        try {
            // Where nobody can be asked to end, Ctrl-C has reached both.
            if (host.supportsNormalTermination() || host.waitFor(60, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(host.waitFor());
            }
        } catch (InterruptedException e) {
            // What follows ends it.
        }
        host.destroyForcibly();
    }

    /** Has this JVM end when the one is gone that it was started by, however that went. */
    static void endWithParent() {
        Long parent = Long.getLong(PARENT);
        if (parent != null) {
            ProcessHandle.of(parent)
                    .ifPresentOrElse(process -> process.onExit().thenRun(() -> System.exit(0)), () -> System.exit(0));
        }
    }
}
