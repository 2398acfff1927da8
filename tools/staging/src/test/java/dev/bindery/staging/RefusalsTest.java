package dev.bindery.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why an app is not staged: what is wrong, what is accepted, what to do. Nothing is written then. */
class RefusalsTest {
    @TempDir
    Path folder;

    private Path target;
    private Path app;

    @BeforeEach
    void makeApp() throws IOException {
        target = folder.resolve("target");
        app = TestApp.of("Get").jar(folder.resolve("shop.jar"));
    }

    private StagingRequest request() {
        return StagingRequest.of("shop", target);
    }

    /** The message, which has three lines. */
    static String refusal(StagingRequest request) {
        StagingException refusal =
                catchThrowableOfType(StagingException.class, () -> Staging.stage(request, line -> {}));
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage().lines()).hasSize(3).allMatch(line -> line.endsWith(".") || line.endsWith("?"));
        return refusal.getMessage();
    }

    private String refusalWithoutTrace(StagingRequest request) {
        String message = refusal(request);
        assertThat(target).doesNotExist();
        return message;
    }

    @Test
    void noFunctions() throws IOException {
        Path empty = new TestApp().file("shop/Tea.class", "").jar(folder.resolve("empty.jar"));
        Path library = new TestApp().file("a", "a").jar(folder.resolve("a.jar"));
        assertThat(refusalWithoutTrace(request().jar(empty).library(library)))
                .startsWith("There are no functions in " + empty + ", nor in the 1 jars that it runs with.\n")
                .contains("from JDK 23 on", "annotationProcessorPaths", "annotationProcessor in Gradle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Get", "GET"})
    void oneFunctionInTwoJars(String name) throws IOException {
        Path library = TestApp.of(name).jar(folder.resolve("audit.jar"));
        assertThat(refusalWithoutTrace(request().jar(app).library(library)))
                .startsWith("There are two functions of the name 'Get'")
                .contains("in " + app + " and in " + library);
    }

    @Test
    void oneFunctionTwiceInAJarThatSpellsItTwoWays() throws IOException {
        Path twice = TestApp.of("Get", "get").jar(folder.resolve("twice.jar"));
        assertThat(refusalWithoutTrace(request().jar(twice)))
                .contains("'Get' (or 'get'): in " + twice + " and in " + twice);
    }

    @Test
    void aDuplicateBesideAFolderOfClassesNamesTheFolder() throws IOException {
        Path classes = TestApp.of("Get").folder(folder.resolve("classes"));
        assertThat(refusalWithoutTrace(request().classes(classes).library(app)))
                .contains("in " + classes + " and in " + app);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~{ "version": ~                               | cannot be read: Unexpected end-of-input
            ~~                                            | is no JSON object.
            ~{\n "version": "2.0"\n "a": 1 }~             | (line 3, column 2)
            ~{} {}~                                       | cannot be read
            ~[]~                                          | is no JSON object.
            ~{ "logging": {} }~                           | has no version.
            ~{ "version": "1.0" }~                        | has the version "1.0".
            ~{ "version": 2.0 }~                          | has the version 2.0.
            ~{ "version": "2.0", "extensionBundle": {} }~ | has an extensionBundle without an id
            """)
    void aHostJsonThatTheHostWouldNotTake(String text, String problem) throws IOException {
        Path hostJson = Files.writeString(folder.resolve("host.json"), text.replace("\\n", "\n"));
        assertThat(refusalWithoutTrace(request().jar(app).hostJson(hostJson)))
                .startsWith(hostJson.toString())
                .contains(problem);
    }

    @Test
    void aHostJsonThatIsMissing() {
        Path hostJson = folder.resolve("none.json");
        assertThat(refusalWithoutTrace(request().jar(app).hostJson(hostJson)))
                .startsWith("There is no file " + hostJson);
    }

    @Test
    void aHostJsonWithoutTheBundleThatAFunctionNeeds() throws IOException {
        Path hostJson = Files.writeString(folder.resolve("host.json"), "{ \"version\": \"2.0\" }");
        Path queue = new TestApp().function("Take", TestApp.QUEUE).jar(folder.resolve("queue.jar"));
        assertThat(refusalWithoutTrace(request().jar(queue).hostJson(hostJson)))
                .startsWith(queue + ": Take/function.json, binding 'm': its type is queueTrigger.")
                .contains("Add \"extensionBundle\"");
    }

    @Test
    void jarsThatAreMissingOrNone() throws IOException {
        Path missing = folder.resolve("missing.jar");
        assertThat(refusalWithoutTrace(request().jar(missing))).startsWith("The jar " + missing + " does not exist.");
        assertThat(refusalWithoutTrace(request().jar(app).library(missing)))
                .startsWith("The jar " + missing + " does not exist.");
        assertThat(refusalWithoutTrace(request().jar(app).library(folder))).contains("is a folder.");
        Path text = Files.writeString(folder.resolve("text.jar"), "This is no jar.");
        assertThat(refusalWithoutTrace(request().jar(app).library(text)))
                .startsWith("The file " + text + " is not a jar: ");
        Path half = folder.resolve("half.jar");
        byte[] bytes = Files.readAllBytes(app);
        Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(refusalWithoutTrace(request().jar(half))).startsWith("The file " + half + " is not a jar: ");
    }

    @Test
    void classesThatAreMissingOrNone() {
        Path missing = folder.resolve("classes");
        assertThat(refusalWithoutTrace(request().classes(missing))).contains(missing + " does not exist.");
        assertThat(refusalWithoutTrace(request().classes(app))).contains("is no folder.", "--jar");
        assertThat(refusalWithoutTrace(request())).startsWith("There are no classes to stage.");
        assertThat(refusalWithoutTrace(request().jar(app).classes(folder))).startsWith("There are a jar and a folder");
    }

    @Test
    void twoFoldersOfClassesWithOneFile() throws IOException {
        Path one = TestApp.of("Get").folder(folder.resolve("one"));
        Path other = TestApp.of("Get").folder(folder.resolve("other"));
        assertThat(refusalWithoutTrace(request().classes(one).classes(other))).contains("the same file twice");
    }

    @Test
    void aDependencyWithAFunctionJsonThatIsNone() throws IOException {
        Path broken = new TestApp()
                .file("META-INF/azure-functions/Audit/function.json", "{ \"bindings\": [ }")
                .jar(folder.resolve("audit.jar"));
        assertThat(refusalWithoutTrace(request().jar(app).library(broken)))
                .startsWith("The function.json of function 'Audit' in " + broken + " cannot be read: ")
                .contains("(line 1, column ");
    }

    @Test
    void aDependencyWithAFunctionThatTheHostRefuses() throws IOException {
        Path broken = new TestApp()
                .function("Audit", TestApp.QUEUE.replace("\"m\"", "\"my-m\""))
                .jar(folder.resolve("audit.jar"));
        assertThat(refusalWithoutTrace(request().jar(app).library(broken)))
                .startsWith(broken + ": Audit/function.json, binding 'my-m': name is \"my-m\".\n  "
                        + HostRule.BINDING_NAME.accepted());
    }

    @Test
    void twoJarsWithOneRoute() throws IOException {
        Path library = new TestApp()
                .function("Other", TestApp.HTTP.replace("}", ", \"route\": \"GET\" }"))
                .jar(folder.resolve("audit.jar"));
        assertThat(refusalWithoutTrace(request().jar(app).library(library)))
                .startsWith(
                        library + ": Other/function.json, binding 'req': the route 'get' is that of function 'Get'");
    }

    @Test
    void anEntryPointWithoutItsClass() throws IOException {
        Path minimised = new TestApp()
                .file("META-INF/azure-functions/Put/function.json", TestApp.functionJson("Put", TestApp.HTTP))
                .jar(folder.resolve("small.jar"));
        assertThat(refusalWithoutTrace(request().jar(minimised)))
                .startsWith("The function 'Put' of " + minimised
                        + " has the entry point shop.Put.invoke, but there is no" + " class shop.Put.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lib", "LIB", "Mylib", "z_lib"})
    void aFunctionWhoseFolderTheWorkerWouldTakeForLib(String name) throws IOException {
        Path jar = TestApp.of(name).jar(folder.resolve("lib.jar"));
        assertThat(refusalWithoutTrace(request().jar(jar))).contains("'" + name + "'", "ends in 'lib'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "/etc/evil", "a/../../evil", "C:/evil", "..\\evil"})
    void aJarThatLeadsOutOfItself(String entry) throws IOException {
        Path evil = new TestApp().file(entry, "").jar(folder.resolve("evil.jar"));
        assertThat(refusalWithoutTrace(request().jar(app).library(evil)))
                .startsWith("The jar " + evil + " has an entry '" + entry + "', which leads out of it.");
    }

    @Test
    void aFunctionFolderThatLeadsOut() throws IOException {
        Path evil = new TestApp()
                .file("shop/X.class", "")
                .file("META-INF/azure-functions/a b/function.json", TestApp.functionJson("X", TestApp.HTTP))
                .jar(folder.resolve("evil.jar"));
        assertThat(refusalWithoutTrace(request().jar(evil))).contains("the function is called 'a b'.");
    }

    @Test
    void twoJarsOfOneName() throws IOException {
        Path one = new TestApp().file("a", "a").jar(folder.resolve("one/util.jar"));
        Path other = new TestApp().file("b", "b").jar(folder.resolve("other/Util.jar"));
        assertThat(refusalWithoutTrace(request().jar(app).library(one).library(other)))
                .startsWith("Two jars are called Util.jar: " + one + " and " + other + ".");
        assertThat(refusalWithoutTrace(request().jar(app).library(one, "../util.jar")))
                .contains("would be called '../util.jar'");
    }

    @Test
    void aTargetThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(refusal(StagingRequest.of("shop", file).jar(app)))
                .startsWith("The app 'shop' cannot be staged in " + file + ": FileAlreadyExists");
    }

    @Test
    void aFolderThatIsNotOurs() throws IOException {
        Path mine = Files.createDirectories(target.resolve("shop/src")).resolve("Mine.java");
        Files.writeString(mine, "class Mine {}");
        assertThat(refusal(request().jar(app)))
                .startsWith("The folder " + target.resolve("shop") + " has files that were not staged: src/Mine.java.");
        assertThat(Tree.of(target)).containsOnlyKeys("shop/src/Mine.java");
    }

    @Test
    void aZipThatIsNotOurs() throws IOException {
        Files.createDirectories(target);
        Path mine = Files.writeString(target.resolve("shop.zip"), "mine");
        assertThat(refusal(request().jar(app))).startsWith("There is a file " + mine + " that was not staged.");
        assertThat(mine).hasContent("mine");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksThatLeadOut() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("passwords.txt"), "TOP-SECRET");
        Files.createDirectories(target);
        Files.createSymbolicLink(target.resolve("shop"), outside);
        assertThat(refusal(request().jar(app))).contains("is a link.");
        Files.delete(target.resolve("shop"));

        Staging.stage(request().jar(app), line -> {});
        Files.createSymbolicLink(target.resolve("shop/lib"), outside);
        Path library = new TestApp().file("a", "a").jar(folder.resolve("a.jar"));
        assertThat(refusal(request().jar(app).library(library))).contains("files that were not staged: lib.");
        assertThat(Tree.of(outside)).containsOnlyKeys("passwords.txt");

        Path classes = TestApp.of("Get").folder(folder.resolve("classes"));
        Files.createSymbolicLink(classes.resolve("Same.class"), classes.resolve("shop/Get.class"));
        Path leak = Files.createSymbolicLink(classes.resolve("leak.txt"), outside.resolve("passwords.txt"));
        assertThat(refusal(StagingRequest.of("x", target).classes(classes)))
                .startsWith("The link " + leak.toRealPath(LinkOption.NOFOLLOW_LINKS) + " leads out");
        Files.delete(leak);
        Files.createSymbolicLink(classes.resolve("more"), outside);
        assertThat(refusal(StagingRequest.of("x", target).classes(classes))).contains("leads out");
        Files.delete(classes.resolve("more"));
        StagedApp staged = Staging.stage(StagingRequest.of("x", target).classes(classes), line -> {});
        assertThat(Tree.of(staged.folder().resolve("functions.jar"))).containsEntry("Same.class", "class Get");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", ".", "a/b", "a\\b", "/etc", "a b", "-x"})
    void namesThatAreNoFolder(String name) {
        assertThat(catchThrowableOfType(StagingException.class, () -> StagingRequest.of(name, target)))
                .hasMessageContaining("cannot be the name of a staged folder");
    }

    @Test
    void aRunnerThatIsNone() {
        assertThat(catchThrowableOfType(StagingException.class, () -> Runner.of("custom-handle")))
                .hasMessage("There is no runner 'custom-handle'.\n  The runners are default and custom-handler.\n"
                        + "  Did you mean custom-handler?");
    }
}
