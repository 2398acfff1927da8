package shop;

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
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Outputs}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Outputs_Functions implements FunctionAdapter {
  private static final JsonType<Outputs.Order> ORDER = JsonType.of(Outputs.Order.class);

  /**
   * Called by hosts.
   */
  public Outputs_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"response", "bytes", "json", "jsonList", "number", "nothing", "explicit", "async", "asyncNothing", "several", "asyncSeveral", "forward", "archive", "copy"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "response" -> response(call);
      case "bytes" -> bytes(call);
      case "json" -> json(call);
      case "jsonList" -> jsonList(call);
      case "number" -> number(call);
      case "nothing" -> nothing(call);
      case "explicit" -> explicit(call);
      case "async" -> async(call);
      case "asyncNothing" -> asyncNothing(call);
      case "several" -> several(call);
      case "asyncSeveral" -> asyncSeveral(call);
      case "forward" -> forward(call);
      case "archive" -> archive(call);
      case "copy" -> copy(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "response", method = "shop.Outputs.response", route = "response")
  private static void response(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Outputs target = instance(call);
    HttpResponse result = target.response(req);
    call.output("$return", HttpResponse.toBinding(result));
  }

  @GeneratedFunction(name = "bytes", method = "shop.Outputs.bytes", route = "bytes")
  private static void bytes(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Outputs target = instance(call);
    byte[] result = target.bytes(req);
    call.output("$return", Encode.bytesResponse(result));
  }

  @GeneratedFunction(name = "json", method = "shop.Outputs.json", route = "json")
  private static void json(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Outputs target = instance(call);
    Outputs.Order result = target.json(req);
    call.output("$return", Encode.jsonResponse(result));
  }

  @GeneratedFunction(name = "jsonList", method = "shop.Outputs.jsonList", route = "jsonList")
  private static void jsonList(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Outputs target = instance(call);
    List<Map<String, Outputs.Order>> result = target.jsonList(req);
    call.output("$return", Encode.jsonResponse(result));
  }

  @GeneratedFunction(name = "number", method = "shop.Outputs.number", route = "number")
  private static void number(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Outputs target = instance(call);
    int result = target.number(req);
    call.output("$return", Encode.textResponse(result));
  }

  @GeneratedFunction(name = "nothing", method = "shop.Outputs.nothing", route = "nothing")
  private static void nothing(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Outputs target = instance(call);
    target.nothing(req);
  }

  @GeneratedFunction(name = "explicit", method = "shop.Outputs.explicit", route = "explicit")
  private static void explicit(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Out<HttpResponse> response = new Out<HttpResponse>();
    Outputs target = instance(call);
    target.explicit(req, response);
    call.output("response", HttpResponse.toBinding(response.get()));
  }

  @GeneratedFunction(name = "async", method = "shop.Outputs.async", route = "async")
  private static void async(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Out<List<String>> messages = new Out<List<String>>();
    Outputs target = instance(call);
    CompletionStage<String> result = target.async(req, messages);
    call.whenDone(result, value -> {
      call.output("messages", Encode.items(messages.get(), Encode::textAsBytes));
      call.output("$return", Encode.textResponse(value));
    });
  }

  @GeneratedFunction(name = "asyncNothing", method = "shop.Outputs.asyncNothing")
  private static void asyncNothing(Invocation call) throws Exception {
    String order = Decode.text(call.input("order"));
    Outputs target = instance(call);
    CompletableFuture<Void> result = target.asyncNothing(order);
    call.whenDone(result, value -> {
    });
  }

  @GeneratedFunction(name = "several", method = "shop.Outputs.several", route = "several")
  private static void several(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Outputs target = instance(call);
    Outputs.Accepted result = target.several(req);
    if (result != null) {
      call.output("response", HttpResponse.toBinding(result.response()));
      call.output("orders", Encode.items(result.orders(), Encode::jsonAsBytes));
      call.output("audit", Encode.textAsBytes(Encode.orNull(result.audit())));
    }
  }

  @GeneratedFunction(name = "asyncSeveral", method = "shop.Outputs.asyncSeveral", route = "asyncSeveral")
  private static void asyncSeveral(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Outputs target = instance(call);
    CompletionStage<Outputs.Accepted> result = target.asyncSeveral(req);
    call.whenDone(result, value -> {
      if (value != null) {
        call.output("response", HttpResponse.toBinding(value.response()));
        call.output("orders", Encode.items(value.orders(), Encode::jsonAsBytes));
        call.output("audit", Encode.textAsBytes(Encode.orNull(value.audit())));
      }
    });
  }

  @GeneratedFunction(name = "forward", method = "shop.Outputs.forward")
  private static void forward(Invocation call) throws Exception {
    String letter = Decode.text(call.input("letter"));
    Outputs target = instance(call);
    QueueMessage result = target.forward(letter);
    call.output("$return", QueueMessage.toBinding(result));
  }

  @GeneratedFunction(name = "archive", method = "shop.Outputs.archive")
  private static void archive(Invocation call) throws Exception {
    Outputs.Order order = ORDER.decode(call.input("order"));
    Outputs target = instance(call);
    Outputs.Order result = target.archive(order);
    call.output("$return", Encode.jsonAsBytes(result));
  }

  @GeneratedFunction(name = "copy", method = "shop.Outputs.copy")
  private static void copy(Invocation call) throws Exception {
    String letter = Decode.text(call.input("letter"));
    Out<Integer> copy = new Out<Integer>();
    Outputs target = instance(call);
    target.copy(letter, copy);
    call.output("copy", Encode.textAsBytes(copy.get()));
  }

  private static Outputs instance(Invocation call) {
    return call.instance(Outputs.class, Outputs::new);
  }
}
