package dev.bindery.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Function apps of any size: classes of five to ten functions each, ten classes to a package, with records of their
 * own. They compile with and without a processor, and no function has a mistake in it.
 */
public final class SampleSources {
    private static final int CLASSES_PER_PACKAGE = 10;

    private static final String HEAD = """
            package app.part%d;

            import static java.nio.charset.StandardCharsets.UTF_8;

            import dev.bindery.Context;
            import dev.bindery.HttpRequest;
            import dev.bindery.HttpResponse;
            import dev.bindery.InputStream;
            import dev.bindery.Out;
            import dev.bindery.QueueMessage;
            import dev.bindery.TimerRequest;
            import dev.bindery.annotation.AuthorizationLevel;
            import dev.bindery.annotation.BindingName;
            import dev.bindery.annotation.BlobInput;
            import dev.bindery.annotation.BlobOutput;
            import dev.bindery.annotation.BlobTrigger;
            import dev.bindery.annotation.FunctionName;
            import dev.bindery.annotation.HttpMethod;
            import dev.bindery.annotation.HttpTrigger;
            import dev.bindery.annotation.QueueOutput;
            import dev.bindery.annotation.QueueTrigger;
            import dev.bindery.annotation.TableOutput;
            import dev.bindery.annotation.TimerTrigger;
            import java.io.IOException;
            import java.time.Instant;
            import java.util.ArrayList;
            import java.util.List;

            public final class Orders%d {
              public record Line(String article, int pieces, double price) {}

              public record Order(String id, String customer, Instant placed, List<Line> lines) {
                double total() {
                  return lines.stream().mapToDouble(line -> line.pieces() * line.price()).sum();
                }
              }

              public record Receipt(String order, double total, String status) {}
            """;

    /** One of each kind in turn; {@code #} is the function's number. */
    private static final List<String> FUNCTIONS = List.of("""

              @FunctionName("GetOrder#")
              public String get#(
                  @HttpTrigger(route = "orders#/{id}", methods = HttpMethod.GET, authLevel = AuthorizationLevel.ANONYMOUS)
                      HttpRequest req,
                  @BlobInput(path = "orders#/{id}.json") InputStream order,
                  Context context)
                  throws IOException {
                context.logger().info("order {} has {} bytes", req.routeParams().get("id"), order.length());
                return new String(order.readAllBytes(), UTF_8);
              }
            """, """

              @FunctionName("PlaceOrder#")
              public HttpResponse place#(
                  @HttpTrigger(route = "orders#", methods = HttpMethod.POST) Order order,
                  @QueueOutput(queueName = "orders-#") Out<QueueMessage> queue,
                  Context context) {
                if (order.lines().isEmpty()) {
                  return HttpResponse.status(400).body("An order has lines.").build();
                }
                queue.set(QueueMessage.of(order.id()));
                context.logger().info("order {} placed", order.id());
                return HttpResponse.json(new Receipt(order.id(), order.total(), "placed"));
              }
            """, """

              @FunctionName("Bill#")
              public void bill#(
                  @QueueTrigger(queueName = "bills-#") Order order,
                  @BindingName long dequeueCount,
                  @TableOutput(tableName = "Receipts#", partitionKey = "all", rowKey = "{rand-guid}")
                      Out<Receipt> receipts,
                  Context context) {
                if (dequeueCount > 3) {
                  context.logger().warn("order {} for the {}th time", order.id(), dequeueCount);
                }
                receipts.set(new Receipt(order.id(), order.total(), "billed"));
              }
            """, """

              @FunctionName("Import#")
              public void import#(
                  @BlobTrigger(path = "imports#/{file}") InputStream blob,
                  @BindingName String file,
                  @BlobOutput(path = "done#/{file}") Out<byte[]> done)
                  throws IOException {
                byte[] bytes = blob.readAllBytes();
                done.set((file + ": " + bytes.length).getBytes(UTF_8));
              }
            """, """

              @FunctionName("Nightly#")
              @QueueOutput(queueName = "reports-#")
              public List<String> nightly#(
                  @TimerTrigger(schedule = "0 30 2 * * *") TimerRequest timer, Context context) {
                List<String> reports = new ArrayList<>();
                if (timer.pastDue()) {
                  context.logger().info("late");
                  reports.add("late");
                }
                reports.add("nightly");
                return reports;
              }
            """, """

              @FunctionName("Quote#")
              public Receipt quote#(
                  @HttpTrigger(
                          route = "quotes#/{customer}/{number:int}",
                          methods = {HttpMethod.GET, HttpMethod.POST},
                          authLevel = AuthorizationLevel.FUNCTION)
                      HttpRequest req,
                  @BindingName String customer,
                  @BindingName int number) {
                return new Receipt(customer + "-" + number, req.bytes().length, "quoted");
              }
            """, """

              @FunctionName("Confirm#")
              @QueueTrigger(name = "message", queueName = "confirmations-#", connection = "Confirmations")
              @BlobOutput(path = "confirmed#/{id}.txt")
              public String confirm#(QueueMessage message) {
                return "confirmed " + message.text() + " after " + message.dequeueCount();
              }
            """, """

              @FunctionName("Health#")
              public static String health#(
                  @HttpTrigger(route = "health#", methods = HttpMethod.GET, authLevel = AuthorizationLevel.ANONYMOUS)
                      HttpRequest req) {
                return "well, " + req.params().get("who");
              }
            """);

    private SampleSources() {}

    /**
     * Writes an app.
     *
     * @return its source files
     */
    public static List<Path> write(Path folder, int functions) throws IOException {
        List<Path> files = new ArrayList<>();
        int written = 0;
        for (int number = 0; written < functions; number++) {
            int part = number / CLASSES_PER_PACKAGE;
            StringBuilder source = new StringBuilder(HEAD.formatted(part, number));
            int until = Math.min(functions, written + 5 + number % 6);
            for (; written < until; written++) {
                source.append(FUNCTIONS.get(written % FUNCTIONS.size()).replace("#", Integer.toString(written)));
            }
            Path file = folder.resolve("app/part" + part + "/Orders" + number + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.append("}\n")));
        }
        return files;
    }
}
