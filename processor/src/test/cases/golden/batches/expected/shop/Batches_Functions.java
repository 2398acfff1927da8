package shop;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Batches}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Batches_Functions implements FunctionAdapter {
  private static final JsonType<Batches.Order> EVENT = JsonType.of(Batches.Order.class);

  /**
   * Called by hosts.
   */
  public Batches_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"one", "list", "array", "batchOfBytes", "bodies", "nestedBatch", "oneList", "answer", "text"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "one" -> one(call);
      case "list" -> list(call);
      case "array" -> array(call);
      case "batchOfBytes" -> batchOfBytes(call);
      case "bodies" -> bodies(call);
      case "nestedBatch" -> nestedBatch(call);
      case "oneList" -> oneList(call);
      case "answer" -> answer(call);
      case "text" -> text(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "one", method = "shop.Batches.one")
  private static void one(Invocation call) throws Exception {
    Batches.Event<Batches.Order> event = Batches.Event.of(call.input("event"), EVENT::decode);
    Batches.one(event);
  }

  @GeneratedFunction(name = "list", method = "shop.Batches.list")
  private static void list(Invocation call) throws Exception {
    List<Batches.Event<Batches.Order>> events = Decode.list(call.input("events"), item -> Batches.Event.of(item, EVENT::decode));
    Batches.list(events);
  }

  @GeneratedFunction(name = "array", method = "shop.Batches.array")
  private static void array(Invocation call) throws Exception {
    Batches.Order[] orders = Decode.array(call.input("orders"), Batches.Order[]::new, EVENT::decode);
    Batches.array(orders);
  }

  @GeneratedFunction(name = "batchOfBytes", method = "shop.Batches.batchOfBytes")
  private static void batchOfBytes(Invocation call) throws Exception {
    List<byte[]> events = Decode.list(call.input("events"), Decode::bytes);
    Batches.batchOfBytes(events);
  }

  @GeneratedFunction(name = "bodies", method = "shop.Batches.bodies")
  private static void bodies(Invocation call) throws Exception {
    List<Batches.Event<byte[]>> events = Decode.list(call.input("events"), item -> Batches.Event.of(item, Decode::bytes));
    Batches.bodies(events);
  }

  @GeneratedFunction(name = "nestedBatch", method = "shop.Batches.nestedBatch")
  private static void nestedBatch(Invocation call) throws Exception {
    Optional<List<Batches.Event<List<Batches.Mode>>>> events = Optional.ofNullable(Decode.list(call.input("events"), item -> Batches.Event.of(item, item_ -> Decode.list(item_, item__ -> Decode.constant(item__, Batches.Mode.class)))));
    Batches.nestedBatch(events);
  }

  @GeneratedFunction(name = "oneList", method = "shop.Batches.oneList")
  private static void oneList(Invocation call) throws Exception {
    List<String> events = Decode.list(call.input("events"), Decode::text);
    Batches.oneList(events);
  }

  @GeneratedFunction(name = "answer", method = "shop.Batches.answer")
  private static void answer(Invocation call) throws Exception {
    String event = Decode.text(call.input("event"));
    Optional<String> thing = Optional.ofNullable(Decode.text(call.input("thing")));
    Batches.Order result = Batches.answer(event, thing);
    call.output("$return", Encode.json(result));
  }

  @GeneratedFunction(name = "text", method = "shop.Batches.text")
  private static void text(Invocation call) throws Exception {
    String event = Decode.text(call.input("event"));
    String result = Batches.text(event);
    call.output("$return", Encode.text(result));
  }
}
