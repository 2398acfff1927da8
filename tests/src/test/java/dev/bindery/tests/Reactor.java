package dev.bindery.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The modules of this build, as their poms say it. */
final class Reactor {
    private Reactor() {}

    /** A project: its folder and its pom. */
    record Module(Path folder, Element pom) {
        String artifact() {
            return text(pom, "artifactId").orElseThrow();
        }

        String packaging() {
            return text(pom, "packaging").orElse("jar");
        }

        boolean published() {
            return !property("maven.deploy.skip").equals(Optional.of("true"));
        }

        Optional<String> property(String name) {
            return child(pom, "properties").flatMap(properties -> text(properties, name));
        }

        /** The file that the build has made of it, or nothing of a module that is only a pom. */
        Optional<Path> jar() throws IOException {
            return packaging().equals("pom") ? Optional.empty() : Optional.of(file(".jar"));
        }

        Path file(String ending) throws IOException {
            return folder.resolve("target/" + artifact() + "-" + version() + ending);
        }
    }

    static Module root() throws IOException {
        return module(Repository.ROOT);
    }

    static String version() throws IOException {
        return text(root().pom(), "version").orElseThrow();
    }

    /** The root and all modules below it. */
    static List<Module> modules() throws IOException {
        List<Module> modules = new ArrayList<>(List.of(root()));
        for (Element name : children(child(root().pom(), "modules").orElseThrow())) {
            modules.add(module(Repository.ROOT.resolve(name.getTextContent())));
        }
        return modules;
    }

    /** Those of them that go into a repository. */
    static List<Module> published() throws IOException {
        return modules().stream().filter(Module::published).toList();
    }

    static Module module(Path folder) throws IOException {
        return new Module(folder, parse(folder.resolve("pom.xml")));
    }

    static Element parse(Path pom) throws IOException {
        try (var in = Files.newInputStream(pom)) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(pom + " is no XML", e);
        }
    }

    static List<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(element -> element.getTagName().equals(name))
                .findFirst();
    }

    static Optional<String> text(Element parent, String name) {
        return child(parent, name).map(element -> element.getTextContent().strip());
    }
}
