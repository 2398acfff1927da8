package dev.bindery.spi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.bindery.Context;
import dev.bindery.EventHubEvent;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.InputStream;
import dev.bindery.QueueMessage;
import dev.bindery.ServiceBusMessage;
import dev.bindery.TimerRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a JVM loads, seen in JVMs of their own. */
@Timeout(60)
class ClassLoadingTest {
    /** A function's life without JSON, or, with an argument, one that reads a document at its end. */
    public static final class Plain {
        public static void main(String[] arguments) throws Exception {
            HttpRequest request = HttpRequest.post("/api/hello?user=Ann")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .body("a=1")
                    .build();
            SampleCall call = new SampleCall()
                    .with("req", new BoundValue.Request(request))
                    .with("blob", new BoundValue.Bytes(new byte[] {1}))
                    .with("msg", new BoundValue.Text("hello"))
                    .with("timer", new BoundValue.Json("{\"IsPastDue\":false}"))
                    .withMetadata("Id", new BoundValue.Text("m-1"))
                    .with("batch", new BoundValue.Items(List.of(new BoundValue.Text("a"), new BoundValue.Text("b"))))
                    .withMetadata(
                            "MessageIdArray",
                            new BoundValue.Items(List.of(new BoundValue.Text("1"), new BoundValue.Text("2"))))
                    .withMetadata("DequeueCount", new BoundValue.Json("1"))
                    .withMetadata("InsertionTime", new BoundValue.Json("\"2024-05-01T10:00:00.1234567+00:00\""))
                    .withMetadata("BlobTrigger", new BoundValue.Text("a/b"))
                    .withMetadata("Uri", new BoundValue.Json("\"https://host/a/b\""))
                    .withMetadata("Properties", new BoundValue.Json("{\"Length\":1}"))
                    .withMetadata("Metadata", new BoundValue.Json("{}"));
            HttpRequest read = HttpRequest.fromBinding(call.input("req"));
            HttpResponse.toBinding(HttpResponse.text(read.params().get("user") + read.form() + read.text()));
            HttpResponse.toBinding(
                    HttpResponse.status(201).header("a", "b").body("c").build());
            QueueMessage.toBinding(QueueMessage.fromBinding(call.input("msg")));
            for (ServiceBusMessage message : Decode.list(call.input("batch"), ServiceBusMessage::fromBinding)) {
                System.out.println(message.text() + message.messageId() + message.deliveryCount());
            }
            EventHubEvent<String> event = EventHubEvent.fromBinding(call.input("msg"), Decode::text);
            System.out.println(event.body() + event.partitionKey());
            InputStream blob = InputStream.fromTrigger(call.input("blob"));
            System.out.println(blob.name() + blob.uri() + blob.length() + blob.readAllBytes().length);
            TimerRequest.fromBinding(call.input("timer"));
            JsonType<List<String>> unused = JsonType.of(JsonType.generic(List.class, String.class));
            System.out.println(unused);
            Decode.text(call.input("msg"));
            Decode.bytes(call.input("req"));
            Decode.requiredInt(call.metadata("DequeueCount"));
            Decode.uuid(SampleCall.data(new BoundValue.Text(UUID.randomUUID().toString())));
            Decode.list(SampleCall.data(new BoundValue.Items(List.of(new BoundValue.Text("a")))), Decode::text);
            call.output("$return", Encode.textResponse("hi"));
            call.output("msg", Encode.items(List.of("a"), Encode::textAsBytes));
            Context context = Context.builder("Hello").build();
            context.logger().critical("{}", 1);
            try (FunctionInstances instances = new FunctionInstances(Plain.class.getClassLoader())) {
                instances.get(Object.class, Object::new);
            }
            if (arguments.length > 0) {
                QueueMessage.of("{}").json(Object.class);
            }
        }
    }

    /** Writes a document with the application's own mapper. */
    public static final class OwnMapper implements JsonMapperProvider {
        public record Order(String itemName) {}

        @Override
        public ObjectMapper mapper() {
            System.out.println("asked");
            return JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();
        }

        public static void main(String[] arguments) {
            for (int i = 0; i < 2; i++) {
                try {
                    System.out.println(HttpResponse.json(new Order("tea")).text());
                } catch (RuntimeException e) {
                    System.out.println(e.getMessage());
                }
            }
        }
    }

    public static final class OtherMapper implements JsonMapperProvider {
        @Override
        public ObjectMapper mapper() {
            return new ObjectMapper();
        }
    }

    @TempDir
    private Path folder;

    @Test
    void aFunctionWithoutJsonLoadsNoJackson() throws Exception {
        String loaded = run(Plain.class, List.of("-Xlog:class+load"));
        assertThat(loaded).contains("dev.bindery.HttpRequest ").doesNotContain("com.fasterxml");
    }

    @Test
    void aFunctionWithJsonLoadsJackson() throws Exception {
        String loaded = run(Plain.class, List.of("-Xlog:class+load"), "json");
        assertThat(loaded).contains("com.fasterxml.jackson.databind.ObjectMapper ");
    }

    @Test
    void anApplicationMayBringItsOwnMapper() throws Exception {
        register(OwnMapper.class);
        assertThat(run(OwnMapper.class, List.of()).lines())
                .containsExactly("asked", "{\"item_name\":\"tea\"}", "{\"item_name\":\"tea\"}");
    }

    @Test
    void anApplicationMayBringOneMapperOnlyAndIsToldSoEachTime() throws Exception {
        register(OwnMapper.class, OtherMapper.class);
        assertThat(run(OwnMapper.class, List.of()).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("Two JSON mapper providers are registered")
                        .contains(OwnMapper.class.getName(), OtherMapper.class.getName(), "META-INF/services/"));
    }

    private void register(Class<?>... providers) throws IOException {
        Path file = folder.resolve("META-INF/services/" + JsonMapperProvider.class.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(providers).stream().map(Class::getName).toList());
    }

    private String run(Class<?> main, List<String> options, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-cp",
                folder + File.pathSeparator + System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(output, UTF_8);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }
}
