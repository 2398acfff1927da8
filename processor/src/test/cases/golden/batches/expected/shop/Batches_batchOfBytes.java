package shop;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Batches#batchOfBytes} for the function {@code batchOfBytes}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "batchOfBytes",
    method = "shop.Batches.batchOfBytes"
)
public final class Batches_batchOfBytes implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Batches_batchOfBytes() {
  }

  @Override
  public String functionName() {
    return "batchOfBytes";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    List<byte[]> events = Decode.list(call.input("events"), Decode::bytes);
    Batches.batchOfBytes(events);
  }
}
