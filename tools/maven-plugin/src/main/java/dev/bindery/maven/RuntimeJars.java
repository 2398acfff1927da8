package dev.bindery.maven;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.maven.artifact.Artifact;

/** The artifacts of a class path. */
final class RuntimeJars {
    private RuntimeJars() {}

    /** Those that belong on a class path: no poms, no native libraries. */
    static List<Artifact> of(Collection<Artifact> artifacts) {
        return artifacts.stream()
                .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
                .toList();
    }

    /** A jar's name in the folder lib, with its group where another artifact's jar has the same. */
    static String fileName(Artifact artifact, Collection<Artifact> all) {
        String name = artifact.getFile().getName();
        boolean unique = all.stream()
                        .map(other -> other.getFile().getName().toLowerCase(Locale.ROOT))
                        .filter(name.toLowerCase(Locale.ROOT)::equals)
                        .count()
                == 1;
        return unique ? name : artifact.getGroupId() + "." + name;
    }
}
