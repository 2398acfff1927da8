package catalogue;

import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link OpenAi#create} for the function {@code create}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "create",
    method = "catalogue.OpenAi.create",
    route = "assistants",
    methods = "put"
)
public final class OpenAi_create implements FunctionAdapter {
  private static final JsonType<OpenAi.Assistant> ASSISTANT = JsonType.of(OpenAi.Assistant.class);

  /**
   * Called by hosts.
   */
  public OpenAi_create() {
  }

  @Override
  public String functionName() {
    return "create";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    OpenAi.Assistant assistant = ASSISTANT.decode(call.input("assistant"));
    OpenAi.Assistant result = OpenAi.create(assistant);
    call.output("$return", Encode.json(result));
  }
}
