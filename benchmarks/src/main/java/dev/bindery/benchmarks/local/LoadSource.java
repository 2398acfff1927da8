package dev.bindery.benchmarks.local;

/** The source of the app that is measured. */
final class LoadSource {
    static final String TEXT = """
            package load;

            import static dev.bindery.annotation.AuthorizationLevel.ANONYMOUS;

            import dev.bindery.HttpRequest;
            import dev.bindery.Out;
            import dev.bindery.annotation.BindingName;
            import dev.bindery.annotation.FunctionName;
            import dev.bindery.annotation.HttpMethod;
            import dev.bindery.annotation.HttpTrigger;
            import dev.bindery.annotation.QueueOutput;
            import dev.bindery.annotation.QueueTrigger;
            import java.util.List;
            import java.util.concurrent.CountDownLatch;
            import java.util.stream.IntStream;

            public final class Load {
              public record Order(String id, String customer, int pieces, double price) {}

              public record Receipt(String order, double total, String status) {}

              /** Where queue functions wait until it is opened, and are counted. */
              private static CountDownLatch gate = new CountDownLatch(0);
              private static int processed;
              private static long first;
              private static long last;

              @FunctionName("Text")
              public static String text(
                  @HttpTrigger(route = "text", methods = HttpMethod.GET, authLevel = ANONYMOUS) HttpRequest req) {
                return "Well, and you?";
              }

              @FunctionName("Json")
              public static Receipt json(
                  @HttpTrigger(route = "json", methods = HttpMethod.POST, authLevel = ANONYMOUS) Order order) {
                return new Receipt(order.id(), order.pieces() * order.price(), "placed");
              }

              @FunctionName("Discard")
              public static void discard(@QueueTrigger(queueName = "discard") String message)
                  throws InterruptedException {
                pass();
              }

              @FunctionName("Forward")
              @QueueOutput(queueName = "forwarded")
              public static String forward(@QueueTrigger(queueName = "forward") String message)
                  throws InterruptedException {
                pass();
                return message;
              }

              private static void pass() throws InterruptedException {
                gate().await();
                synchronized (Load.class) {
                  last = System.nanoTime();
                  first = processed++ == 0 ? last : first;
                }
              }

              private static synchronized CountDownLatch gate() {
                return gate;
              }

              @FunctionName("Fill")
              public static void fill(
                  @HttpTrigger(route = "fill/{queue}/{count:int}", methods = HttpMethod.POST, authLevel = ANONYMOUS)
                      HttpRequest req,
                  @BindingName int count,
                  @QueueOutput(queueName = "{queue}") Out<List<String>> messages) {
                messages.set(IntStream.range(0, count).mapToObj(number -> req.text()).toList());
              }

              @FunctionName("Close")
              public static synchronized void close(
                  @HttpTrigger(route = "close", methods = HttpMethod.POST, authLevel = ANONYMOUS) HttpRequest req) {
                gate = new CountDownLatch(1);
                processed = 0;
              }

              @FunctionName("Open")
              public static void open(
                  @HttpTrigger(route = "open", methods = HttpMethod.POST, authLevel = ANONYMOUS) HttpRequest req) {
                gate().countDown();
              }

              /** How many there were, and the seconds from the first to the last. */
              @FunctionName("Progress")
              public static synchronized String progress(
                  @HttpTrigger(route = "progress", methods = HttpMethod.GET, authLevel = ANONYMOUS) HttpRequest req) {
                return processed + " " + (last - first) / 1e9;
              }
            }
            """;

    private LoadSource() {}
}
