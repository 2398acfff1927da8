package dev.bindery.stack;

import com.microsoft.azure.functions.ExecutionContext;
import com.microsoft.azure.functions.HttpRequestMessage;
import com.microsoft.azure.functions.HttpResponseMessage;
import com.microsoft.azure.functions.OutputBinding;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.Invocation;
import java.util.List;
import java.util.Optional;

/** What entry points are compiled against; bindery-java-stack is built after the processor. */
public interface StackCall extends Invocation, AutoCloseable {
  static StackCall open(FunctionAdapter adapter, ExecutionContext context) {
    throw new UnsupportedOperationException();
  }

  void request(String binding, HttpRequestMessage<Optional<String>> message);

  void message(String binding, Optional<String> value);

  void text(String binding, Optional<String> value);

  void json(String binding, Optional<String> value);

  void bytes(String binding, Optional<byte[]> value);

  void texts(String binding, Optional<List<String>> value);

  void metadata(String name, String value);

  void target(String binding, OutputBinding<Object> output);

  void finish() throws Exception;

  Object value() throws Exception;

  HttpResponseMessage response() throws Exception;

  @Override
  void close();
}
