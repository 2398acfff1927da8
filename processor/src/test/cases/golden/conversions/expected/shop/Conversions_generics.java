package shop;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Conversions#generics} for the function {@code generics}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "generics",
    method = "shop.Conversions.generics"
)
public final class Conversions_generics implements FunctionAdapter {
  private static final JsonType<Conversions.Page<Conversions.Order>> PAGE = JsonType.of(JsonType.generic(Conversions.Page.class, Conversions.Order.class));

  private static final JsonType<Map<String, List<Conversions.Order>>> BY_NAME = JsonType.of(JsonType.generic(Map.class, String.class, JsonType.generic(List.class, Conversions.Order.class)));

  private static final JsonType<Conversions.Order> ORDERS = JsonType.of(Conversions.Order.class);

  private static final JsonType<Conversions.QueueTriggerLike> OTHERS = JsonType.of(Conversions.QueueTriggerLike.class);

  /**
   * Called by hosts.
   */
  public Conversions_generics() {
  }

  @Override
  public String functionName() {
    return "generics";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Conversions.Page<Conversions.Order> page = PAGE.decode(call.input("page"));
    Map<String, List<Conversions.Order>> byName = BY_NAME.decode(call.input("byName"));
    List<Conversions.Order> orders = Decode.list(call.input("orders"), ORDERS::decode);
    List<Conversions.QueueTriggerLike> others = Decode.list(call.input("others"), OTHERS::decode);
    Optional<byte[]> bytes = Optional.ofNullable(Decode.bytes(call.input("bytes")));
    InputStream stream = Decode.stream(call.input("stream"));
    Optional<dev.bindery.InputStream> maybe = Optional.ofNullable(dev.bindery.InputStream.fromBinding(call.input("maybe")));
    Conversions.generics(page, byName, orders, others, bytes, stream, maybe);
  }
}
