package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link OpenAi}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class OpenAi_Functions implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> QUERY = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  private static final JsonType<Map<String, String>> REQ = JsonType.of(JsonType.generic(Map.class, String.class, String.class));

  private static final JsonType<OpenAi.Assistant> ASSISTANT = JsonType.of(OpenAi.Assistant.class);

  /**
   * Called by hosts.
   */
  public OpenAi_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"addTodo", "todos", "who", "embed", "store", "ask", "create", "post", "chat"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "addTodo" -> addTodo(call);
      case "todos" -> todos(call);
      case "who" -> who(call);
      case "embed" -> embed(call);
      case "store" -> store(call);
      case "ask" -> ask(call);
      case "create" -> create(call);
      case "post" -> post(call);
      case "chat" -> chat(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "addTodo", method = "catalogue.OpenAi.addTodo")
  private static void addTodo(Invocation call) throws Exception {
    String task = Decode.text(call.input("task"));
    OpenAi.addTodo(task);
  }

  @GeneratedFunction(name = "todos", method = "catalogue.OpenAi.todos")
  private static void todos(Invocation call) throws Exception {
    Map<String, Object> query = QUERY.decode(call.input("query"));
    String result = OpenAi.todos(query);
    call.output("$return", Encode.text(result));
  }

  @GeneratedFunction(name = "who", method = "catalogue.OpenAi.who", route = "who/{name}")
  private static void who(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String plain = Decode.text(call.input("plain"));
    Map<String, Object> other = QUERY.decode(call.input("other"));
    String result = OpenAi.who(req, plain, other);
    call.output("$return", Encode.textResponse(result));
  }

  @GeneratedFunction(name = "embed", method = "catalogue.OpenAi.embed", route = "embed", methods = "post")
  private static void embed(Invocation call) throws Exception {
    Map<String, String> req = REQ.decode(call.input("req"));
    String plain = Decode.text(call.input("plain"));
    Map<String, Object> other = QUERY.decode(call.input("other"));
    String result = OpenAi.embed(req, plain, other);
    call.output("$return", Encode.textResponse(result));
  }

  @GeneratedFunction(name = "store", method = "catalogue.OpenAi.store", route = "store", methods = "post")
  private static void store(Invocation call) throws Exception {
    Map<String, String> req = REQ.decode(call.input("req"));
    Out<Map<String, String>> title = new Out<Map<String, String>>();
    Out<Map<String, String>> text = new Out<Map<String, String>>();
    OpenAi.store(req, title, text);
    call.output("title", Encode.json(title.get()));
    call.output("text", Encode.json(text.get()));
  }

  @GeneratedFunction(name = "ask", method = "catalogue.OpenAi.ask", route = "ask", methods = "post")
  private static void ask(Invocation call) throws Exception {
    Map<String, String> req = REQ.decode(call.input("req"));
    String plain = Decode.text(call.input("plain"));
    Map<String, Object> other = QUERY.decode(call.input("other"));
    String result = OpenAi.ask(req, plain, other);
    call.output("$return", Encode.textResponse(result));
  }

  @GeneratedFunction(name = "create", method = "catalogue.OpenAi.create", route = "assistants", methods = "put")
  private static void create(Invocation call) throws Exception {
    OpenAi.Assistant assistant = ASSISTANT.decode(call.input("assistant"));
    OpenAi.Assistant result = OpenAi.create(assistant);
    call.output("$return", Encode.json(result));
  }

  @GeneratedFunction(name = "post", method = "catalogue.OpenAi.post", route = "assistants/{id}", methods = "post")
  private static void post(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String plain = Decode.text(call.input("plain"));
    Map<String, Object> other = QUERY.decode(call.input("other"));
    String result = OpenAi.post(req, plain, other);
    call.output("$return", Encode.textResponse(result));
  }

  @GeneratedFunction(name = "chat", method = "catalogue.OpenAi.chat", route = "assistants/{id}/chat", methods = "get")
  private static void chat(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String plain = Decode.text(call.input("plain"));
    Map<String, Object> other = QUERY.decode(call.input("other"));
    String result = OpenAi.chat(req, plain, other);
    call.output("$return", Encode.textResponse(result));
  }
}
