package dev.bindery.maven;

import dev.bindery.staging.Runner;
import dev.bindery.staging.Staging;
import dev.bindery.staging.StagingException;
import dev.bindery.staging.StagingRequest;
import java.io.File;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Makes the folder and the zip that Azure takes: {@code target/azure-functions/<artifactId>} and
 * {@code target/azure-functions/<artifactId>.zip}.
 */
@Mojo(
        name = "package",
        defaultPhase = LifecyclePhase.PACKAGE,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class PackageMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** What the app is called. */
    @Parameter(property = "bindery.name", defaultValue = "${project.artifactId}", required = true)
    private String name;

    /** What runs the app in Azure: {@code default} or {@code custom-handler}. */
    @Parameter(property = "bindery.runner", defaultValue = "default", required = true)
    private String runner;

    /** The host's configuration; {@code host.json} of the project if it has one, else a default. */
    @Parameter(property = "bindery.hostJson")
    private @Nullable File hostJson;

    /** Where the folder and the zip are made. */
    @Parameter(
            property = "bindery.target",
            defaultValue = "${project.build.directory}/azure-functions",
            required = true)
    private File target;

    /** Does nothing. */
    @Parameter(property = "bindery.skip", defaultValue = "false")
    private boolean skip;

    /** Maven makes it and sets its parameters. */
    public PackageMojo() {}

    @Override
    public void execute() throws MojoFailureException {
        if (skip || project.getPackaging().equals("pom")) {
            getLog().info("nothing is staged");
            return;
        }
        File jar = project.getArtifact().getFile();
        if (jar == null || !jar.isFile()) {
            throw new MojoFailureException("The jar of " + project.getArtifactId() + " has not been built.\n"
                    + "  The goal package stages the jar that maven-jar-plugin has built in the same build.\n"
                    + "  Run mvn package; a goal by itself builds no jar.");
        }
        try {
            Staging.stage(request(jar), line -> getLog().info(line));
        } catch (StagingException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private StagingRequest request(File jar) {
        StagingRequest request =
                StagingRequest.of(name, target.toPath()).jar(jar.toPath()).runner(Runner.of(runner));
        List<Artifact> artifacts = RuntimeJars.of(project.getArtifacts());
        for (Artifact artifact : artifacts) {
            request.library(artifact.getFile().toPath(), RuntimeJars.fileName(artifact, artifacts));
        }
        File usual = new File(project.getBasedir(), "host.json");
        if (hostJson != null || usual.exists()) {
            request.hostJson((hostJson != null ? hostJson : usual).toPath());
        }
        return request;
    }
}
