package catalogue;

import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Dapr}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Dapr_Functions implements FunctionAdapter {
  private static final JsonType<Map<String, String>> SECRET = JsonType.of(JsonType.generic(Map.class, String.class, String.class));

  private static final JsonType<Dapr.Order> ORDER = JsonType.of(Dapr.Order.class);

  private static final JsonType<Map<String, Object>> EVENT = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public Dapr_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"cron", "cronNamed", "place", "call", "topic", "routed"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "cron" -> cron(call);
      case "cronNamed" -> cronNamed(call);
      case "place" -> place(call);
      case "call" -> call(call);
      case "topic" -> topic(call);
      case "routed" -> routed(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "cron", method = "catalogue.Dapr.cron")
  private static void cron(Invocation call) throws Exception {
    String event = Decode.text(call.input("event"));
    Map<String, String> secret = SECRET.decode(call.input("secret"));
    Out<Dapr.Order> mail = new Out<Dapr.Order>();
    Dapr.cron(event, secret, mail);
    call.output("mail", Encode.json(mail.get()));
  }

  @GeneratedFunction(name = "cronNamed", method = "catalogue.Dapr.cronNamed")
  private static void cronNamed(Invocation call) throws Exception {
    Dapr.Order order = ORDER.decode(call.input("order"));
    Dapr.Order result = Dapr.cronNamed(order);
    call.output("$return", Encode.json(result));
  }

  @GeneratedFunction(name = "place", method = "catalogue.Dapr.place")
  private static void place(Invocation call) throws Exception {
    Dapr.Order order = ORDER.decode(call.input("order"));
    Dapr.Order old = ORDER.decode(call.input("old"));
    Out<Dapr.Order> bill = new Out<Dapr.Order>();
    Dapr.Order result = Dapr.place(order, old, bill);
    call.output("bill", Encode.json(bill.get()));
    call.output("$return", Encode.json(result));
  }

  @GeneratedFunction(name = "call", method = "catalogue.Dapr.call")
  private static void call(Invocation call) throws Exception {
    String request = Decode.text(call.input("request"));
    String calls = Decode.text(call.input("calls"));
    String secret = Decode.text(call.input("secret"));
    String result = Dapr.call(request, calls, secret);
    call.output("$return", Encode.text(result));
  }

  @GeneratedFunction(name = "topic", method = "catalogue.Dapr.topic")
  private static void topic(Invocation call) throws Exception {
    Map<String, Object> event = EVENT.decode(call.input("event"));
    Out<List<Dapr.Order>> states = new Out<List<Dapr.Order>>();
    List<Dapr.Order> result = Dapr.topic(event, states);
    call.output("states", Encode.items(states.get(), Encode::json));
    call.output("$return", Encode.items(result, Encode::json));
  }

  @GeneratedFunction(name = "routed", method = "catalogue.Dapr.routed")
  private static void routed(Invocation call) throws Exception {
    String event = Decode.text(call.input("event"));
    Out<Dapr.Order> publish = new Out<Dapr.Order>();
    Out<Dapr.Order> invoke = new Out<Dapr.Order>();
    Out<Dapr.Order> mail = new Out<Dapr.Order>();
    Dapr.routed(event, publish, invoke, mail);
    call.output("publish", Encode.json(publish.get()));
    call.output("invoke", Encode.json(invoke.get()));
    call.output("mail", Encode.json(mail.get()));
  }
}
