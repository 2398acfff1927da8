package dev.bindery.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the project and runs its functions in the local host, until Ctrl-C. The host has a process of its own, in
 * the project's folder; what the project does not depend on itself comes with the plugin.
 */
@Mojo(name = "run", requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class RunMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
    private List<Artifact> own;

    /** The port; 7071 unless {@code local.settings.json} says otherwise, 0 for any. */
    @Parameter(property = "bindery.port")
    private @Nullable String port;

    /** The app settings; {@code local.settings.json} of the project if it has one. */
    @Parameter(property = "bindery.settings")
    private @Nullable File settings;

    /** The host's configuration; {@code host.json} of the project if it has one. */
    @Parameter(property = "bindery.hostJson")
    private @Nullable File hostJson;

    /** The folder of the store, {@code .bindery/storage} of the project. */
    @Parameter(property = "bindery.storage")
    private @Nullable File storage;

    /** The functions to run, with commas between them; all of them otherwise. */
    @Parameter(property = "bindery.functions")
    private @Nullable String functions;

    /** Lets debuggers of this machine attach: at a port, or at any that is free with {@code true}. */
    @Parameter(property = "bindery.debug")
    private @Nullable String debug;

    /** What the JVM is told, such as {@code -Xmx1g}; with spaces between. */
    @Parameter(property = "bindery.jvmArguments")
    private @Nullable String jvmArguments;

    /** Does nothing. */
    @Parameter(property = "bindery.skip", defaultValue = "false")
    private boolean skip;

    /** Maven makes it and sets its parameters. */
    public RunMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || project.getPackaging().equals("pom")) {
            return;
        }
        int status;
        try {
            status = run(command());
        } catch (IOException e) {
            throw new MojoExecutionException("The local host cannot be started: " + e.getMessage(), e);
        }
        if (status != 0) {
            throw new MojoFailureException("The local host ended with status " + status + "; it says above why.");
        }
    }

    private int run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(project.getBasedir())
                .inheritIO()
                .start();
        // Ctrl-C reaches both; whoever ends Maven alone ends the host too. Either way Maven waits for running calls.
        Thread end = new Thread(() -> end(process), "bindery-end");
        Runtime.getRuntime().addShutdownHook(end);
        try {
            int status = process.waitFor();
            Runtime.getRuntime().removeShutdownHook(end);
            return status;
        } catch (InterruptedException e) {
            end(process);
            Thread.currentThread().interrupt();
            return 0;
        } catch (IllegalStateException e) {
            // The JVM is ending already, and the hook waits with us.
            return 0;
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (jvmArguments != null && !jvmArguments.isBlank()) {
            command.addAll(List.of(jvmArguments.strip().split("\\s+")));
        }
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath()), "dev.bindery.local.Main", "run"));
        option(command, "--port", port);
        option(command, "--settings", settings);
        option(command, "--host-json", hostJson);
        option(command, "--storage", storage);
        option(command, "--functions", functions);
        if ("true".equals(debug)) {
            command.add("--debug");
        } else if (!"false".equals(debug)) {
            option(command, "--debug", debug);
        }
        return command;
    }

    private static void option(List<String> command, String name, @Nullable Object value) {
        if (value != null) {
            command.addAll(List.of(name, value.toString()));
        }
    }

    /** What the application runs with, and behind it what the local host needs beside that. */
    private List<String> classPath() {
        List<String> entries = new ArrayList<>(List.of(project.getBuild().getOutputDirectory()));
        Set<String> known = new TreeSet<>();
        for (List<Artifact> artifacts : List.of(RuntimeJars.of(project.getArtifacts()), RuntimeJars.of(own))) {
            for (Artifact artifact : artifacts) {
                if (known.add(artifact.getDependencyConflictId())) {
                    entries.add(artifact.getFile().toString());
                }
            }
        }
        return entries;
    }
}
