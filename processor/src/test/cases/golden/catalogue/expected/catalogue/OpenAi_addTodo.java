package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link OpenAi#addTodo} for the function {@code addTodo}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "addTodo",
    method = "catalogue.OpenAi.addTodo"
)
public final class OpenAi_addTodo implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public OpenAi_addTodo() {
  }

  @Override
  public String functionName() {
    return "addTodo";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String task = Decode.text(call.input("task"));
    OpenAi.addTodo(task);
  }
}
