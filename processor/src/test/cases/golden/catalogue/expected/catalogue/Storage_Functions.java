package catalogue;

import dev.bindery.InputStream;
import dev.bindery.Out;
import dev.bindery.QueueMessage;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Storage}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Storage_Functions implements FunctionAdapter {
  private static final JsonType<Map<String, String>> METADATA = JsonType.of(JsonType.generic(Map.class, String.class, String.class));

  private static final JsonType<Storage.Resize> ORDER = JsonType.of(Storage.Resize.class);

  /**
   * Called by hosts.
   */
  public Storage_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"uploaded", "anyLog", "resize", "archive", "copy", "forward"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "uploaded" -> uploaded(call);
      case "anyLog" -> anyLog(call);
      case "resize" -> resize(call);
      case "archive" -> archive(call);
      case "copy" -> copy(call);
      case "forward" -> forward(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "uploaded", method = "catalogue.Storage.uploaded")
  private static void uploaded(Invocation call) throws Exception {
    InputStream picture = InputStream.fromTrigger(call.input("picture"));
    String user = Decode.text(call.metadata("user"));
    Map<String, String> metadata = METADATA.decode(call.metadata("Metadata"));
    Out<List<Storage.Resize>> orders = new Out<List<Storage.Resize>>();
    Storage.uploaded(picture, user, metadata, orders);
    call.output("orders", Encode.items(orders.get(), Encode::jsonAsBytes));
  }

  @GeneratedFunction(name = "anyLog", method = "catalogue.Storage.anyLog")
  private static void anyLog(Invocation call) throws Exception {
    String text = Decode.text(call.input("text"));
    Storage.anyLog(text);
  }

  @GeneratedFunction(name = "resize", method = "catalogue.Storage.resize")
  private static void resize(Invocation call) throws Exception {
    Storage.Resize order = ORDER.decode(call.input("order"));
    byte[] picture = Decode.bytes(call.input("picture"));
    String font = Decode.text(call.input("font"));
    Storage.Resized result = Storage.resize(order, picture, font);
    if (result != null) {
      call.output("thumbnail", Encode.bytes(result.thumbnail()));
      call.output("note", Encode.textAsBytes(result.note()));
    }
  }

  @GeneratedFunction(name = "archive", method = "catalogue.Storage.archive")
  private static void archive(Invocation call) throws Exception {
    QueueMessage message = QueueMessage.fromBinding(call.input("message"));
    OffsetDateTime inserted = Decode.parsed(call.metadata("InsertionTime"), "an OffsetDateTime", OffsetDateTime::parse);
    long attempts = Decode.requiredLong(call.metadata("DequeueCount"));
    String result = Storage.archive(message, inserted, attempts);
    call.output("$return", Encode.textAsBytes(result));
  }

  @GeneratedFunction(name = "copy", method = "catalogue.Storage.copy")
  private static void copy(Invocation call) throws Exception {
    byte[] message = Decode.bytes(call.input("message"));
    InputStream original = InputStream.fromBinding(call.input("original"));
    Out<InputStream> copy = new Out<InputStream>();
    Storage.copy(message, original, copy);
    call.output("copy", InputStream.toBinding(copy.get()));
  }

  @GeneratedFunction(name = "forward", method = "catalogue.Storage.forward")
  private static void forward(Invocation call) throws Exception {
    String message = Decode.text(call.input("message"));
    QueueMessage result = Storage.forward(message);
    call.output("$return", QueueMessage.toBinding(result));
  }
}
