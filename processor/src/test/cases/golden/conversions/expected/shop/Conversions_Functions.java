package shop;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.QueueMessage;
import dev.bindery.TimerRequest;
import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Conversions}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Conversions_Functions implements FunctionAdapter {
  private static final JsonType<Conversions.Order> ORDER = JsonType.of(Conversions.Order.class);

  private static final JsonType<Conversions.Page<Conversions.Order>> PAGE = JsonType.of(JsonType.generic(Conversions.Page.class, Conversions.Order.class));

  private static final JsonType<Map<String, List<Conversions.Order>>> BY_NAME = JsonType.of(JsonType.generic(Map.class, String.class, JsonType.generic(List.class, Conversions.Order.class)));

  private static final JsonType<Conversions.QueueTriggerLike> OTHERS = JsonType.of(Conversions.QueueTriggerLike.class);

  private static final JsonType<Map<String, Object>> TIMER = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public Conversions_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"numbers", "simple", "message", "messageAsJson", "messageAsBytes", "messageAsText", "generics", "blob", "timer", "timerAsJson", "names"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "numbers" -> numbers(call);
      case "simple" -> simple(call);
      case "message" -> message(call);
      case "messageAsJson" -> messageAsJson(call);
      case "messageAsBytes" -> messageAsBytes(call);
      case "messageAsText" -> messageAsText(call);
      case "generics" -> generics(call);
      case "blob" -> blob(call);
      case "timer" -> timer(call);
      case "timerAsJson" -> timerAsJson(call);
      case "names" -> names(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "numbers", method = "shop.Conversions.numbers", route = "n/{a}/{b}", methods = {"get", "post"})
  private static void numbers(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    int a = Decode.requiredInt(call.metadata("a"));
    long second = Decode.requiredLong(call.metadata("b"));
    short c = Decode.requiredShort(call.metadata("c"));
    byte d = Decode.requiredByte(call.metadata("d"));
    double e = Decode.requiredDouble(call.metadata("e"));
    float f = Decode.requiredFloat(call.metadata("f"));
    boolean g = Decode.requiredBoolean(call.metadata("g"));
    Integer h = Decode.integer(call.metadata("h"));
    Long i = Decode.longInteger(call.metadata("i"));
    Short j = Decode.shortInteger(call.metadata("j"));
    Byte k = Decode.byteInteger(call.metadata("k"));
    Double l = Decode.doubleNumber(call.metadata("l"));
    Float m = Decode.floatNumber(call.metadata("m"));
    Boolean n = Decode.bool(call.metadata("n"));
    BigInteger o = Decode.bigInteger(call.metadata("o"));
    BigDecimal p = Decode.bigDecimal(call.metadata("p"));
    Conversions.numbers(req, a, second, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
  }

  @GeneratedFunction(name = "simple", method = "shop.Conversions.simple", route = "simple")
  private static void simple(Invocation call) throws Exception {
    String body = Decode.text(call.input("body"));
    String text = Decode.text(call.metadata("text"));
    UUID id = Decode.uuid(call.metadata("id"));
    Conversions.Colour colour = Decode.constant(call.metadata("colour"), Conversions.Colour.class);
    Instant at = Decode.parsed(call.metadata("at"), "an Instant", Instant::parse);
    LocalDate day = Decode.parsed(call.metadata("day"), "a LocalDate", LocalDate::parse);
    Duration wait = Decode.parsed(call.metadata("wait"), "a Duration", Duration::parse);
    Optional<Integer> page = Optional.ofNullable(Decode.integer(call.metadata("page")));
    List<UUID> ids = Decode.list(call.metadata("ids"), Decode::uuid);
    List<Conversions.Colour> colours = Decode.list(call.metadata("colours"), item -> Decode.constant(item, Conversions.Colour.class));
    Optional<List<LocalDate>> days = Optional.ofNullable(Decode.list(call.metadata("days"), item -> Decode.parsed(item, "a LocalDate", LocalDate::parse)));
    Conversions.Order order = ORDER.decode(call.metadata("order"));
    Conversions.simple(body, text, id, colour, at, day, wait, page, ids, colours, days, order);
  }

  @GeneratedFunction(name = "message", method = "shop.Conversions.message")
  private static void message(Invocation call) throws Exception {
    QueueMessage message = QueueMessage.fromBinding(call.input("message"));
    Conversions.message(message);
  }

  @GeneratedFunction(name = "messageAsJson", method = "shop.Conversions.messageAsJson")
  private static void messageAsJson(Invocation call) throws Exception {
    Conversions.Order order = ORDER.decode(call.input("order"));
    long dequeueCount = Decode.requiredLong(call.metadata("dequeueCount"));
    Context context = call.context();
    Conversions.messageAsJson(order, dequeueCount, context);
  }

  @GeneratedFunction(name = "messageAsBytes", method = "shop.Conversions.messageAsBytes")
  private static void messageAsBytes(Invocation call) throws Exception {
    byte[] message = Decode.bytes(call.input("message"));
    Conversions.messageAsBytes(message);
  }

  @GeneratedFunction(name = "messageAsText", method = "shop.Conversions.messageAsText")
  private static void messageAsText(Invocation call) throws Exception {
    Optional<String> message = Optional.ofNullable(Decode.text(call.input("message")));
    Conversions.messageAsText(message);
  }

  @GeneratedFunction(name = "generics", method = "shop.Conversions.generics")
  private static void generics(Invocation call) throws Exception {
    Conversions.Page<Conversions.Order> page = PAGE.decode(call.input("page"));
    Map<String, List<Conversions.Order>> byName = BY_NAME.decode(call.input("byName"));
    List<Conversions.Order> orders = Decode.list(call.input("orders"), ORDER::decode);
    List<Conversions.QueueTriggerLike> others = Decode.list(call.input("others"), OTHERS::decode);
    Optional<byte[]> bytes = Optional.ofNullable(Decode.bytes(call.input("bytes")));
    InputStream stream = Decode.stream(call.input("stream"));
    Optional<dev.bindery.InputStream> maybe = Optional.ofNullable(dev.bindery.InputStream.fromBinding(call.input("maybe")));
    Conversions.generics(page, byName, orders, others, bytes, stream, maybe);
  }

  @GeneratedFunction(name = "blob", method = "shop.Conversions.blob")
  private static void blob(Invocation call) throws Exception {
    dev.bindery.InputStream blob = dev.bindery.InputStream.fromTrigger(call.input("blob"));
    String user = Decode.text(call.metadata("user"));
    Conversions.blob(blob, user);
  }

  @GeneratedFunction(name = "timer", method = "shop.Conversions.timer")
  private static void timer(Invocation call) throws Exception {
    TimerRequest timer = TimerRequest.fromBinding(call.input("timer"));
    Conversions.timer(timer);
  }

  @GeneratedFunction(name = "timerAsJson", method = "shop.Conversions.timerAsJson")
  private static void timerAsJson(Invocation call) throws Exception {
    Map<String, Object> timer = TIMER.decode(call.input("timer"));
    Conversions.timerAsJson(timer);
  }

  @GeneratedFunction(name = "names", method = "shop.Conversions.names", route = "names")
  private static void names(Invocation call_) throws Exception {
    HttpRequest call = HttpRequest.fromBinding(call_.input("call"));
    int target = Decode.requiredInt(call_.metadata("target"));
    String result = Decode.text(call_.metadata("result"));
    Conversions.names(call, target, result);
  }
}
