package catalogue;

import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Redis#keyspace} for the function {@code keyspace}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "keyspace",
    method = "catalogue.Redis.keyspace"
)
public final class Redis_keyspace implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Redis_keyspace() {
  }

  @Override
  public String functionName() {
    return "keyspace";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String event = Decode.text(call.input("event"));
    String channel = Decode.text(call.metadata("channel"));
    String value = Decode.text(call.input("value"));
    Out<List<String>> log = new Out<>();
    Redis.keyspace(event, channel, value, log);
    call.output("log", Encode.items(log.get(), Encode::text));
  }
}
