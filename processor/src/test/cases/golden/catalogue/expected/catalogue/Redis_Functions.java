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
 * Calls the functions of {@link Redis}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Redis_Functions implements FunctionAdapter {
  private static final JsonType<Redis.Job> JOB = JsonType.of(Redis.Job.class);

  private static final JsonType<Map<String, String>> VALUES = JsonType.of(JsonType.generic(Map.class, String.class, String.class));

  private static final JsonType<Map<String, Object>> ENTRY = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public Redis_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"heard", "keyspace", "element", "last", "entry", "entries", "first"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "heard" -> heard(call);
      case "keyspace" -> keyspace(call);
      case "element" -> element(call);
      case "last" -> last(call);
      case "entry" -> entry(call);
      case "entries" -> entries(call);
      case "first" -> first(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "heard", method = "catalogue.Redis.heard")
  private static void heard(Invocation call) throws Exception {
    String text = Decode.text(call.input("text"));
    String result = Redis.heard(text);
    call.output("$return", Encode.text(result));
  }

  @GeneratedFunction(name = "keyspace", method = "catalogue.Redis.keyspace")
  private static void keyspace(Invocation call) throws Exception {
    String event = Decode.text(call.input("event"));
    String channel = Decode.text(call.metadata("channel"));
    String value = Decode.text(call.input("value"));
    Out<List<String>> log = new Out<List<String>>();
    Redis.keyspace(event, channel, value, log);
    call.output("log", Encode.items(log.get(), Encode::text));
  }

  @GeneratedFunction(name = "element", method = "catalogue.Redis.element")
  private static void element(Invocation call) throws Exception {
    Redis.Job job = JOB.decode(call.input("job"));
    Redis.element(job);
  }

  @GeneratedFunction(name = "last", method = "catalogue.Redis.last")
  private static void last(Invocation call) throws Exception {
    String job = Decode.text(call.input("job"));
    long count = Decode.requiredLong(call.input("count"));
    Redis.last(job, count);
  }

  @GeneratedFunction(name = "entry", method = "catalogue.Redis.entry")
  private static void entry(Invocation call) throws Exception {
    String entry = Decode.text(call.input("entry"));
    Map<String, String> values = VALUES.decode(call.metadata("Values"));
    Redis.entry(entry, values);
  }

  @GeneratedFunction(name = "entries", method = "catalogue.Redis.entries")
  private static void entries(Invocation call) throws Exception {
    Map<String, Object> entry = ENTRY.decode(call.input("entry"));
    Redis.entries(entry);
  }

  @GeneratedFunction(name = "first", method = "catalogue.Redis.first")
  private static void first(Invocation call) throws Exception {
    String job = Decode.text(call.input("job"));
    Redis.first(job);
  }
}
