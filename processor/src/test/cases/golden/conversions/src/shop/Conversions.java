package shop;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.InputStream;
import dev.bindery.QueueMessage;
import dev.bindery.TimerRequest;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.BlobTrigger;
import dev.bindery.annotation.DataType;
import dev.bindery.annotation.HttpMethod;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.TimerTrigger;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public class Conversions {
  public record Order(UUID id, int count) {}

  public record Page<T>(List<T> items) {}

  public enum Colour {
    RED
  }

  public static void numbers(
      @HttpTrigger(route = "n/{a}/{b}", methods = {HttpMethod.GET, HttpMethod.POST}) HttpRequest req,
      @BindingName int a,
      @BindingName("b") long second,
      @BindingName short c,
      @BindingName byte d,
      @BindingName double e,
      @BindingName float f,
      @BindingName boolean g,
      @BindingName Integer h,
      @BindingName Long i,
      @BindingName Short j,
      @BindingName Byte k,
      @BindingName Double l,
      @BindingName Float m,
      @BindingName Boolean n,
      @BindingName BigInteger o,
      @BindingName BigDecimal p) {}

  public static void simple(
      @HttpTrigger String body,
      @BindingName String text,
      @BindingName UUID id,
      @BindingName Colour colour,
      @BindingName Instant at,
      @BindingName LocalDate day,
      @BindingName Duration wait,
      @BindingName Optional<Integer> page,
      @BindingName List<UUID> ids,
      @BindingName List<Colour> colours,
      @BindingName Optional<List<LocalDate>> days,
      @BindingName Order order) {}

  public static void message(@QueueTrigger(queueName = "orders") QueueMessage message) {}

  public static void messageAsJson(
      @QueueTrigger(queueName = "orders", connection = "Shop") Order order,
      @BindingName long dequeueCount,
      Context context) {}

  public static void messageAsBytes(@QueueTrigger(queueName = "%QUEUE%") byte[] message) {}

  public static void messageAsText(
      @QueueTrigger(queueName = "orders", dataType = DataType.STRING) Optional<String> message) {}

  public static void generics(
      @QueueTrigger(queueName = "orders") Page<Order> page,
      @BlobInput(path = "data/{rand-guid}") Map<String, List<Order>> byName,
      @BlobInput(path = "data/b") List<Order> orders,
      @BlobInput(path = "data/c") List<QueueTriggerLike> others,
      @BlobInput(path = "data/d") Optional<byte[]> bytes,
      @BlobInput(path = "data/e") java.io.InputStream stream,
      @BlobInput(path = "data/f") Optional<InputStream> maybe) {}

  public record QueueTriggerLike(String name) {}

  public static void blob(@BlobTrigger(path = "uploads/{user}/{file}") InputStream blob, @BindingName String user) {}

  public static void timer(@TimerTrigger(schedule = "0 */5 * * * *") TimerRequest timer) {}

  @SuppressWarnings("BND2027")
  public static void timerAsJson(
      @TimerTrigger(schedule = "00:05:00", runOnStartup = true, useMonitor = false) Map<String, Object> timer) {}

  public static void names(@HttpTrigger HttpRequest call, @BindingName int target, @BindingName String result) {}
}
