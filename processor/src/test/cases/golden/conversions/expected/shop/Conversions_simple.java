package shop;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Conversions#simple} for the function {@code simple}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "simple",
    method = "shop.Conversions.simple",
    route = "simple"
)
public final class Conversions_simple implements FunctionAdapter {
  private static final JsonType<Conversions.Order> ORDER = JsonType.of(Conversions.Order.class);

  /**
   * Called by hosts.
   */
  public Conversions_simple() {
  }

  @Override
  public String functionName() {
    return "simple";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
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
}
