package shop;

import com.microsoft.azure.functions.ExecutionContext;
import com.microsoft.azure.functions.HttpRequestMessage;
import com.microsoft.azure.functions.HttpResponseMessage;
import com.microsoft.azure.functions.OutputBinding;
import com.microsoft.azure.functions.annotation.BindingName;
import com.microsoft.azure.functions.annotation.CustomBinding;
import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.Out;
import dev.bindery.QueueMessage;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import dev.bindery.stack.AnsweredTrigger;
import dev.bindery.stack.StackCall;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Stock}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Stock_Functions implements FunctionAdapter {
  private static final JsonType<Stock.OutputBinding> BODY = JsonType.of(Stock.OutputBinding.class);

  /**
   * Called by hosts.
   */
  public Stock_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"respond", "accept", "nothing", "message", "members", "named", "batch", "bytes", "tool"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "respond" -> respond(call);
      case "accept" -> accept(call);
      case "nothing" -> nothing(call);
      case "message" -> message(call);
      case "members" -> members(call);
      case "named" -> named(call);
      case "batch" -> batch(call);
      case "bytes" -> bytes(call);
      case "tool" -> tool(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "respond", method = "shop.Stock.respond", route = "stock/{id}/{kind=any}")
  private static void respond(Invocation call) throws Exception {
    Context context = call.context();
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String ID = Decode.text(call.metadata("ID"));
    Optional<String> sort = Optional.ofNullable(Decode.text(call.metadata("sort")));
    Optional<byte[]> bytes = Optional.ofNullable(Decode.bytes(call.input("bytes")));
    String text = Decode.text(call.input("text"));
    Stock target = instance(call);
    HttpResponse result = target.respond(context, req, ID, sort, bytes, text);
    call.output("$return", HttpResponse.toBinding(result));
  }

  /**
   * Called by Azure's stock Java worker, which goes by the names in the annotations.
   */
  public HttpResponseMessage run_respond(
      @CustomBinding(direction = "in", name = "req", type = "httpTrigger") HttpRequestMessage<Optional<String>> req,
      @CustomBinding(direction = "in", name = "bytes", type = "blob") Optional<byte[]> bytes,
      @CustomBinding(direction = "in", name = "text", type = "blob") Optional<String> text,
      @BindingName("id") String id,
      @BindingName("kind") String kind,
      ExecutionContext context)
      throws Exception {
    try (StackCall call = StackCall.open(this, context)) {
      call.request("req", req);
      call.bytes("bytes", bytes);
      call.text("text", text);
      call.metadata("id", id);
      call.metadata("kind", kind);
      respond(call);
      return call.response();
    }
  }

  @GeneratedFunction(name = "accept", method = "shop.Stock.accept", route = "accept")
  private static void accept(Invocation call) throws Exception {
    Stock.OutputBinding body = BODY.decode(call.input("body"));
    Stock target = instance(call);
    Stock.Accepted result = target.accept(body);
    if (result != null) {
      call.output("response", HttpResponse.toBinding(result.response()));
      call.output("order", Encode.jsonAsBytes(result.order()));
    }
  }

  /**
   * Called by Azure's stock Java worker, which goes by the names in the annotations.
   */
  public void run_accept(
      @CustomBinding(direction = "in", name = "body", type = "httpTrigger") HttpRequestMessage<Optional<String>> body,
      @CustomBinding(direction = "out", name = "response", type = "http") OutputBinding<Object> response,
      @CustomBinding(direction = "out", name = "order", type = "queue") OutputBinding<Object> order,
      ExecutionContext context)
      throws Exception {
    try (StackCall call = StackCall.open(this, context)) {
      call.request("body", body);
      call.target("response", response);
      call.target("order", order);
      accept(call);
      call.finish();
    }
  }

  @GeneratedFunction(name = "nothing", method = "shop.Stock.nothing")
  private static void nothing(Invocation call) throws Exception {
    String timer = Decode.text(call.input("timer"));
    Stock target = instance(call);
    target.nothing(timer);
  }

  /**
   * Called by Azure's stock Java worker, which goes by the names in the annotations.
   */
  public void run_nothing(
      @CustomBinding(direction = "in", name = "timer", type = "timerTrigger") Optional<String> timer,
      ExecutionContext context)
      throws Exception {
    try (StackCall call = StackCall.open(this, context)) {
      call.json("timer", timer);
      nothing(call);
      call.finish();
    }
  }

  @GeneratedFunction(name = "message", method = "shop.Stock.message")
  private static void message(Invocation call) throws Exception {
    QueueMessage message = QueueMessage.fromBinding(call.input("message"));
    long dequeueCount = Decode.requiredLong(call.metadata("dequeueCount"));
    Stock target = instance(call);
    CompletionStage<QueueMessage> result = target.message(message, dequeueCount);
    call.whenDone(result, value -> {
      call.output("$return", QueueMessage.toBinding(value));
    });
  }

  /**
   * Called by Azure's stock Java worker, which goes by the names in the annotations.
   */
  public Object run_message(
      @CustomBinding(direction = "in", name = "message", type = "queueTrigger") Optional<String> message,
      @BindingName("Id") String id,
      @BindingName("PopReceipt") String popReceipt,
      @BindingName("DequeueCount") String dequeueCount,
      @BindingName("ExpirationTime") String expirationTime,
      @BindingName("InsertionTime") String insertionTime,
      @BindingName("NextVisibleTime") String nextVisibleTime,
      ExecutionContext context)
      throws Exception {
    try (StackCall call = StackCall.open(this, context)) {
      call.message("message", message);
      call.metadata("Id", id);
      call.metadata("PopReceipt", popReceipt);
      call.metadata("DequeueCount", dequeueCount);
      call.metadata("ExpirationTime", expirationTime);
      call.metadata("InsertionTime", insertionTime);
      call.metadata("NextVisibleTime", nextVisibleTime);
      message(call);
      return call.value();
    }
  }

  @GeneratedFunction(name = "members", method = "shop.Stock.members")
  private static void members(Invocation call) throws Exception {
    String message = Decode.text(call.input("message"));
    String customer = Decode.text(call.metadata("customer"));
    Optional<String> id = Optional.ofNullable(Decode.text(call.metadata("id")));
    Out<byte[]> copy = new Out<byte[]>();
    Stock target = instance(call);
    target.members(message, customer, id, copy);
    call.output("copy", Encode.bytes(copy.get()));
  }

  /**
   * Called by Azure's stock Java worker, which goes by the names in the annotations.
   */
  public void run_members(
      @CustomBinding(direction = "in", name = "message", type = "queueTrigger") Optional<String> message,
      @CustomBinding(direction = "out", name = "copy", type = "blob") OutputBinding<Object> copy,
      @BindingName("Id") String id,
      ExecutionContext context)
      throws Exception {
    try (StackCall call = StackCall.open(this, context)) {
      call.message("message", message);
      call.target("copy", copy);
      call.metadata("Id", id);
      members(call);
      call.finish();
    }
  }

  @GeneratedFunction(name = "named", method = "shop.Stock.named")
  private static void named(Invocation call_) throws Exception {
    byte[] blob = Decode.bytes(call_.input("blob"));
    String name = Decode.text(call_.metadata("name"));
    String call = Decode.text(call_.metadata("call"));
    String context = Decode.text(call_.input("context"));
    Stock target = instance(call_);
    target.named(blob, name, call, context);
  }

  /**
   * Called by Azure's stock Java worker, which goes by the names in the annotations.
   */
  public void run_named(
      @CustomBinding(direction = "in", name = "blob", type = "blobTrigger") Optional<byte[]> blob,
      @CustomBinding(direction = "in", name = "context", type = "blob") Optional<String> context,
      @BindingName("name") String name,
      @BindingName("call") String call,
      ExecutionContext context_)
      throws Exception {
    try (StackCall call_ = StackCall.open(this, context_)) {
      call_.bytes("blob", blob);
      call_.text("context", context);
      call_.metadata("name", name);
      call_.metadata("call", call);
      named(call_);
      call_.finish();
    }
  }

  @GeneratedFunction(name = "batch", method = "shop.Stock.batch")
  private static void batch(Invocation call) throws Exception {
    List<Stock.OutputBinding> events = Decode.list(call.input("events"), BODY::decode);
    Stock target = instance(call);
    target.batch(events);
  }

  /**
   * Called by Azure's stock Java worker, which goes by the names in the annotations.
   */
  public void run_batch(
      @CustomBinding(direction = "in", name = "events", type = "eventHubTrigger") Optional<List<String>> events,
      ExecutionContext context)
      throws Exception {
    try (StackCall call = StackCall.open(this, context)) {
      call.texts("events", events);
      batch(call);
      call.finish();
    }
  }

  @GeneratedFunction(name = "bytes", method = "shop.Stock.bytes")
  private static void bytes(Invocation call) throws Exception {
    List<byte[]> events = Decode.list(call.input("events"), Decode::bytes);
    Stock target = instance(call);
    target.bytes(events);
  }

  /**
   * Called by Azure's stock Java worker, which goes by the names in the annotations.
   */
  public void run_bytes(
      @CustomBinding(direction = "in", name = "events", type = "eventHubTrigger") Optional<List<byte[]>> events,
      ExecutionContext context)
      throws Exception {
    try (StackCall call = StackCall.open(this, context)) {
      call.byteArrays("events", events);
      bytes(call);
      call.finish();
    }
  }

  @GeneratedFunction(name = "tool", method = "shop.Stock.tool", unique = "mcpToolTrigger.toolName=tool")
  private static void tool(Invocation call) throws Exception {
    String arguments = Decode.text(call.input("arguments"));
    Stock target = instance(call);
    String result = target.tool(arguments);
    call.output("$return", Encode.text(result));
  }

  /**
   * Called by Azure's stock Java worker, which goes by the names in the annotations.
   */
  public Object run_tool(
      @AnsweredTrigger(name = "arguments") Optional<String> arguments,
      ExecutionContext context)
      throws Exception {
    try (StackCall call = StackCall.open(this, context)) {
      call.message("arguments", arguments);
      tool(call);
      return call.value();
    }
  }

  private static Stock instance(Invocation call) {
    return call.instance(Stock.class, Stock::new);
  }
}
