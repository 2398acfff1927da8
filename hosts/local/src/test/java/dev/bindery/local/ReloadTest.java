package dev.bindery.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.local.testapp.Client;
import dev.bindery.local.testapp.Eventually;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadTest {
    private static final String ADAPTER = """
            package app;

            import dev.bindery.HttpResponse;
            import dev.bindery.spi.FunctionAdapter;
            import dev.bindery.spi.Invocation;

            public final class Hello implements FunctionAdapter {
                @Override
                public String[] functionNames() {
                    return new String[] {"Hello"};
                }

                @Override
                public void invoke(Invocation call) throws Exception {
                    call.output("$return", HttpResponse.toBinding(HttpResponse.text(Words.say())));
                }
            }
            """;
    private static final String WORDS = """
            package app;

            final class Words {
                static int calls;

                static String say() throws Exception {
                    calls++;
                    %s
                    return Later.text();
                }

                static final class Later {
                    static String text() {
                        return "%s " + calls;
                    }
                }
            }
            """;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    private Path classes;
    private URLClassLoader loader;
    private LocalHost host;

    @BeforeEach
    void anApplication() throws IOException {
        classes = Files.createDirectories(directory.resolve("classes"));
        write("META-INF/services/dev.bindery.spi.FunctionAdapter", "app.Hello\n");
        route("hello");
        compile("", "one");
        loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
    }

    @AfterEach
    void stop() throws IOException {
        if (host != null) {
            host.close();
        }
        loader.close();
    }

    private void write(String name, String text) throws IOException {
        Path file = classes.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void route(String route) throws IOException {
        write(
                "META-INF/azure-functions/Hello/function.json",
                "{\"bindings\": [{\"type\": \"httpTrigger\", \"direction\": \"in\", \"name\": \"req\", \"route\": \""
                        + route + "\"}, {\"type\": \"http\", \"direction\": \"out\", \"name\": \"$return\"}]}");
    }

    private void compile(String statement, String word) throws IOException {
        Path source = Files.createDirectories(directory.resolve("src/app"));
        Files.writeString(source.resolve("Hello.java"), ADAPTER);
        Files.writeString(source.resolve("Words.java"), WORDS.formatted(statement, word));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.list(source)) {
            List<String> options =
                    List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
            assertThat(javac.getTask(
                                    null,
                                    files,
                                    null,
                                    options,
                                    null,
                                    files.getJavaFileObjects(sources.toArray(Path[]::new)))
                            .call())
                    .isTrue();
        }
    }

    private Client start() {
        host = LocalHost.start(HostOptions.builder()
                .port(0)
                .reload(true)
                .storage(directory.resolve("storage"))
                .settingsFile(settings("{}"))
                .hostJsonFile(file("host.json", "{\"version\": \"2.0\"}"))
                .environment(Map.of())
                .classLoader(loader)
                .console(new PrintStream(console, true, UTF_8))
                .build());
        return new Client(host.url());
    }

    private Path settings(String values) {
        return file("local.settings.json", "{\"IsEncrypted\": false, \"Values\": " + values + "}");
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String console() {
        return console.toString(UTF_8);
    }

    @Test
    void whatIsCompiledAnewAnswersWithinTwoSeconds() throws Exception {
        Client client = start();
        assertThat(client.get("/api/hello").body()).isEqualTo("one 1");
        compile("", "two");
        long written = System.nanoTime();
        while (!client.get("/api/hello").body().startsWith("two")) {
            assertThat(System.nanoTime() - written).isLessThan(TimeUnit.SECONDS.toNanos(20));
            Thread.sleep(20);
        }
        long millis = (System.nanoTime() - written) / 1_000_000;
        System.out.println("The new class answered after " + millis + " ms");
        assertThat(console()).containsPattern("Reloaded 1 functions in \\d+ ms");
        // Its statics began anew.
        assertThat(client.get("/api/hello").body()).matches("two \\d+");
    }

    @Test
    void noRequestIsLostUnderConstantLoad() throws Exception {
        Client client = start();
        AtomicBoolean over = new AtomicBoolean();
        ConcurrentLinkedQueue<String> answers = new ConcurrentLinkedQueue<>();
        ExecutorService clients = Executors.newFixedThreadPool(4);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            running.add(clients.submit(() -> {
                while (!over.get()) {
                    var response = client.get("/api/hello");
                    answers.add(response.statusCode() + " " + response.body().replaceAll(" \\d+", ""));
                }
            }));
        }
        for (String word : List.of("two", "three", "four", "five")) {
            compile("", word);
            Eventually.until(() -> client.get("/api/hello").body().startsWith(word));
        }
        over.set(true);
        for (Future<?> client1 : running) {
            client1.get(30, TimeUnit.SECONDS);
        }
        clients.shutdownNow();
        assertThat(answers).hasSizeGreaterThan(100);
        assertThat(answers.stream().distinct())
                .containsExactlyInAnyOrder("200 one", "200 two", "200 three", "200 four", "200 five");
    }

    @Test
    void whatRunsEndsWithTheClassesThatItBeganWith() throws Exception {
        compile(
                "while (!java.nio.file.Files.exists(java.nio.file.Path.of(\"" + directory + "/go\"))) Thread.sleep(5);",
                "slow");
        Client client = start();
        ExecutorService one = Executors.newSingleThreadExecutor();
        Future<String> slow = one.submit(() -> client.get("/api/hello").body());
        Eventually.until(() -> console().contains("Executing 'Functions.Hello'"));
        compile("", "quick");
        Eventually.until(() -> console().contains("Reloaded"));
        assertThat(client.get("/api/hello").body()).startsWith("quick");
        assertThat(slow).isNotDone();
        file("go", "");
        // A class that it had not needed before is the old one too.
        assertThat(slow.get(30, TimeUnit.SECONDS)).isEqualTo("slow 1");
        one.shutdownNow();
    }

    @Test
    void aVersionThatIsBrokenLeavesTheLastGoodOneServingAndSaysSo() throws Exception {
        Client client = start();
        write("META-INF/azure-functions/Hello/function.json", "{ broken");
        Eventually.until(() -> console().contains("The new version cannot be used, and the one of "));
        assertThat(client.get("/api/hello").body()).startsWith("one");
        Files.delete(classes.resolve("app/Hello.class"));
        Files.delete(classes.resolve("app/Words$Later.class"));
        Eventually.until(() -> console().split("cannot be used", -1).length == 3);
        assertThat(client.get("/api/hello").body()).startsWith("one");
        route("hello");
        compile("", "again");
        Eventually.until(() -> client.get("/api/hello").body().startsWith("again"));
    }

    @Test
    void aFunctionsSettingsAndHostJsonCountAtOnce() throws Exception {
        Client client = start();
        route("%WHERE%");
        Eventually.until(() -> console().contains("WHERE"));
        settings("{\"WHERE\": \"elsewhere\"}");
        Eventually.until(() -> client.get("/api/elsewhere").statusCode() == 200);
        assertThat(client.get("/api/hello").statusCode()).isEqualTo(404);
        file("host.json", "{\"version\": \"2.0\", \"extensions\": {\"http\": {\"routePrefix\": \"\"}}}");
        Eventually.until(() -> client.get("/elsewhere").statusCode() == 200);
    }
}
