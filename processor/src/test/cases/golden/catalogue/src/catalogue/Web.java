package catalogue;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.Out;
import dev.bindery.TimerRequest;
import dev.bindery.annotation.AuthorizationLevel;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.DataType;
import dev.bindery.annotation.FixedDelayRetry;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpMethod;
import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.ManualTrigger;
import dev.bindery.annotation.TimerTrigger;
import dev.bindery.annotation.WarmupTrigger;
import java.util.Map;
import java.util.Optional;

public final class Web {
  public record Order(String article, int pieces) {}

  public static String ping(@HttpTrigger HttpRequest req) {
    return "pong";
  }

  @FunctionName("GetOrder")
  public static Optional<Order> order(
      @HttpTrigger(
              route = "shops/{shop:alpha}/orders/{id:int?}",
              methods = {HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS},
              authLevel = AuthorizationLevel.ANONYMOUS)
          HttpRequest req,
      @BindingName String shop,
      @BindingName Optional<Integer> id,
      @BindingName("Query") Map<String, String> query) {
    return Optional.empty();
  }

  @FunctionName("put-order")
  public static void putOrder(
      @HttpTrigger(
              route = "orders",
              methods = {
                HttpMethod.POST,
                HttpMethod.PUT,
                HttpMethod.PATCH,
                HttpMethod.DELETE,
                HttpMethod.TRACE,
                HttpMethod.CONNECT
              },
              authLevel = AuthorizationLevel.ADMIN)
          Order order,
      @HttpOutput Out<HttpResponse> res) {
    res.set(HttpResponse.status(201).json(order).build());
  }

  @HttpTrigger(name = "photo", route = "photos", authLevel = AuthorizationLevel.FUNCTION, dataType = DataType.BINARY)
  @HttpOutput(dataType = DataType.BINARY)
  public static byte[] thumbnail(byte[] photo) {
    return photo;
  }

  @FunctionName("Nightly")
  @SuppressWarnings("BND2027")
  @FixedDelayRetry(maxRetryCount = 3, delayInterval = "00:05:00")
  public static void nightly(
      @TimerTrigger(schedule = "0 30 2 * * MON-FRI", runOnStartup = true, useMonitor = false) TimerRequest timer,
      Context context) {
    context.logger().info("{}", timer.pastDue());
  }

  public static void sweep(@TimerTrigger(schedule = "%SweepSchedule%") TimerRequest timer) {}

  @FunctionName("Warmup")
  public static void warmup(@WarmupTrigger String warmupContext) {}

  @FunctionName("Reindex")
  public static void reindex(@ManualTrigger String input) {}
}
