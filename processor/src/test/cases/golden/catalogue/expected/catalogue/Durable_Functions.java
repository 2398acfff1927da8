package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Durable}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Durable_Functions implements FunctionAdapter {
  private static final JsonType<Durable.City> CITY = JsonType.of(Durable.City.class);

  /**
   * Called by hosts.
   */
  public Durable_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"orchestrate", "orchestrateNamed", "greet", "length", "counter", "account", "start"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "orchestrate" -> orchestrate(call);
      case "orchestrateNamed" -> orchestrateNamed(call);
      case "greet" -> greet(call);
      case "length" -> length(call);
      case "counter" -> counter(call);
      case "account" -> account(call);
      case "start" -> start(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "orchestrate", method = "catalogue.Durable.orchestrate")
  private static void orchestrate(Invocation call) throws Exception {
    String history = Decode.text(call.input("history"));
    String result = Durable.orchestrate(history);
    call.output("$return", Encode.text(result));
  }

  @GeneratedFunction(name = "orchestrateNamed", method = "catalogue.Durable.orchestrateNamed")
  private static void orchestrateNamed(Invocation call) throws Exception {
    String history = Decode.text(call.input("history"));
    String result = Durable.orchestrateNamed(history);
    call.output("$return", Encode.text(result));
  }

  @GeneratedFunction(name = "greet", method = "catalogue.Durable.greet")
  private static void greet(Invocation call) throws Exception {
    Durable.City city = CITY.decode(call.input("city"));
    String instanceId = Decode.text(call.metadata("instanceId"));
    String result = Durable.greet(city, instanceId);
    call.output("$return", Encode.text(result));
  }

  @GeneratedFunction(name = "length", method = "catalogue.Durable.length")
  private static void length(Invocation call) throws Exception {
    String text = Decode.text(call.input("text"));
    int result = Durable.length(text);
    call.output("$return", Encode.text(result));
  }

  @GeneratedFunction(name = "counter", method = "catalogue.Durable.counter")
  private static void counter(Invocation call) throws Exception {
    String batch = Decode.text(call.input("batch"));
    String result = Durable.counter(batch);
    call.output("$return", Encode.text(result));
  }

  @GeneratedFunction(name = "account", method = "catalogue.Durable.account")
  private static void account(Invocation call) throws Exception {
    String batch = Decode.text(call.input("batch"));
    String result = Durable.account(batch);
    call.output("$return", Encode.text(result));
  }

  @GeneratedFunction(name = "start", method = "catalogue.Durable.start", route = "start")
  private static void start(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String client = Decode.text(call.input("client"));
    String other = Decode.text(call.input("other"));
    String third = Decode.text(call.input("third"));
    String result = Durable.start(req, client, other, third);
    call.output("$return", Encode.textResponse(result));
  }
}
