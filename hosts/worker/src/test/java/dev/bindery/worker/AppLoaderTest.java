package dev.bindery.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sample.Large;
import sample.Strain;
import sample.Web;

/** A loader that has a jar before there is an app, and the app that brings the same jar, or another one. */
class AppLoaderTest {
    private static final String LOADED = Large.class.getName();
    private static final String NOT_YET = Strain.class.getName();

    @TempDir
    Path folder;

    private Path own;
    private Path copy;
    private AppLoader loader;
    private Class<?> loaded;

    @BeforeEach
    void load() throws IOException, ClassNotFoundException {
        own = jar("own.jar", LOADED, NOT_YET);
        copy = Files.copy(own, folder.resolve("copy.jar"));
        loader = new AppLoader(List.of(own));
        loaded = loader.loadClass(LOADED);
    }

    private Path jar(String name, String... classes) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, "of " + name);
        Path jar = folder.resolve(name);
        List<String> files = List.of(classes).stream().map(AppLoaderTest::file).toList();
        Jars.make(jar, Jars.placeOf(Web.class), files::contains, manifest);
        return jar;
    }

    private static String file(String type) {
        return type.replace('.', '/') + ".class";
    }

    private static URL source(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static URL url(Path jar) throws IOException {
        return jar.toUri().toURL();
    }

    private static URL url(Path jar, String type) throws IOException {
        return new URL("jar:" + url(jar) + "!/" + file(type));
    }

    @Test
    void whatIsLoadedBecomesTheAppsThatBringsTheSameJar() throws IOException, ClassNotFoundException {
        Path app = jar("app.jar", Web.class.getName());
        assertThat(loader.become(List.of(app, copy))).isTrue();
        assertThat(loader.loadClass(LOADED)).isSameAs(loaded);
        assertThat(source(loaded)).isEqualTo(url(own));
        assertThat(loader.getResource(file(LOADED))).isEqualTo(url(own, LOADED));
        Class<?> later = loader.loadClass(NOT_YET);
        assertThat(source(later)).isEqualTo(url(own));
        assertThat(later.getPackage()).isSameAs(loaded.getPackage());
        assertThat(loaded.getPackage().getImplementationVersion()).isEqualTo("of own.jar");
        Class<?> ofApp = loader.loadClass(Web.class.getName());
        assertThat(source(ofApp)).isEqualTo(url(app));
        assertThat(ofApp.getClassLoader()).isSameAs(loader);
        assertThat(Collections.list(loader.getResources("META-INF/MANIFEST.MF")))
                .extracting(URL::getPath)
                .containsExactly(url(app) + "!/META-INF/MANIFEST.MF", url(own) + "!/META-INF/MANIFEST.MF");
    }

    @Test
    void anotherJarIsNotTheSame() throws IOException {
        byte[] bytes = Files.readAllBytes(copy);
        bytes[bytes.length / 2]++;
        Path changed = Files.write(folder.resolve("changed.jar"), bytes);
        assertThat(loader.become(List.of(jar("app.jar", LOADED, NOT_YET), changed)))
                .isFalse();
    }

    @Test
    void aClassThatAnEarlierJarHasIsNotReplaced() {
        assertThat(loader.become(List.of(jar("app.jar", LOADED), copy))).isFalse();
    }

    @Test
    void aLaterJarHasNoSay() throws ClassNotFoundException {
        assertThat(loader.become(List.of(copy, jar("later.jar", LOADED)))).isTrue();
        assertThat(loader.loadClass(LOADED)).isSameAs(loaded);
    }

    @Test
    void whatWasNotLoadedYetComesFromTheFirstThatHasIt() throws IOException, ClassNotFoundException {
        Path app = jar("app.jar", NOT_YET);
        assertThat(loader.become(List.of(app, copy))).isTrue();
        assertThat(source(loader.loadClass(NOT_YET))).isEqualTo(url(app));
        assertThat(loader.getResource(file(NOT_YET))).isEqualTo(url(app, NOT_YET));
    }

    @Test
    void whoeverMissedAClassMayNotFindItLater() {
        assertThatThrownBy(() -> loader.loadClass(Web.class.getName())).isInstanceOf(ClassNotFoundException.class);
        assertThat(loader.become(List.of(jar("app.jar", Web.class.getName()), copy)))
                .isFalse();
    }

    @Test
    void aJarThatCannotBeReadIsForOthersToComplainAbout() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");
        assertThat(loader.become(List.of(broken, copy))).isFalse();
        assertThat(loader.become(List.of(copy, broken))).isTrue();
    }
}
