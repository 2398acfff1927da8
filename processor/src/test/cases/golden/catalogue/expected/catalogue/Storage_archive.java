package catalogue;

import dev.bindery.QueueMessage;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Storage#archive} for the function {@code archive}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "archive",
    method = "catalogue.Storage.archive"
)
public final class Storage_archive implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Storage_archive() {
  }

  @Override
  public String functionName() {
    return "archive";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    QueueMessage message = QueueMessage.fromBinding(call.input("message"));
    OffsetDateTime inserted = Decode.parsed(call.metadata("InsertionTime"), "an OffsetDateTime", OffsetDateTime::parse);
    long attempts = Decode.requiredLong(call.metadata("DequeueCount"));
    String result = Storage.archive(message, inserted, attempts);
    call.output("$return", Encode.textAsBytes(result));
  }
}
