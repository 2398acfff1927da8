package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.annotation.AssistantCreateOutput;
import dev.bindery.annotation.AssistantPostInput;
import dev.bindery.annotation.AssistantQueryInput;
import dev.bindery.annotation.AssistantSkillTrigger;
import dev.bindery.annotation.EmbeddingsInput;
import dev.bindery.annotation.EmbeddingsInputType;
import dev.bindery.annotation.EmbeddingsStoreOutput;
import dev.bindery.annotation.HttpMethod;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.SemanticSearchInput;
import dev.bindery.annotation.TextCompletionInput;
import java.util.Map;

public final class OpenAi {
  public record Assistant(String id, String instructions) {}

  public static void addTodo(@AssistantSkillTrigger(functionDescription = "Puts a task on the list.") String task) {}

  public static String todos(
      @AssistantSkillTrigger(
              functionDescription = "Finds tasks.",
              functionName = "%FindTasks%",
              parameterDescriptionJson = "[{\"name\": \"text\", \"type\": \"string\"}]")
          Map<String, Object> query) {
    return "none";
  }

  public static String who(
      @HttpTrigger(route = "who/{name}") HttpRequest req,
      @TextCompletionInput(prompt = "Who is {name}?", isReasoningModel = true) String plain,
      @TextCompletionInput(
              prompt = "Who was {name}?",
              chatModel = "%Model%",
              aiConnectionName = "Ai",
              temperature = "0.2",
              topP = "0.9",
              maxTokens = "500",
              isReasoningModel = false)
          Map<String, Object> other) {
    return plain;
  }

  public static String embed(
      @HttpTrigger(route = "embed", methods = HttpMethod.POST) Map<String, String> req,
      @EmbeddingsInput(input = "{text}", inputType = EmbeddingsInputType.RAW_TEXT) String plain,
      @EmbeddingsInput(
              input = "{path}",
              inputType = EmbeddingsInputType.FILE_PATH,
              embeddingsModel = "%Embeddings%",
              maxChunkLength = 4096,
              maxOverlap = 64,
              aiConnectionName = "Ai")
          Map<String, Object> other) {
    return plain;
  }

  public static void store(
      @HttpTrigger(route = "store", methods = HttpMethod.POST) Map<String, String> req,
      @EmbeddingsStoreOutput(
              input = "{url}",
              inputType = EmbeddingsInputType.URL,
              storeConnectionName = "Search",
              collection = "documents")
          Out<Map<String, String>> title,
      @EmbeddingsStoreOutput(
              input = "{text}",
              inputType = EmbeddingsInputType.RAW_TEXT,
              storeConnectionName = "Search",
              collection = "texts",
              embeddingsModel = "%Embeddings%",
              maxChunkLength = 4096,
              maxOverlap = 64,
              aiConnectionName = "Ai")
          Out<Map<String, String>> text) {}

  public static String ask(
      @HttpTrigger(route = "ask", methods = HttpMethod.POST) Map<String, String> req,
      @SemanticSearchInput(searchConnectionName = "Search", collection = "documents", query = "{question}")
          String plain,
      @SemanticSearchInput(
              searchConnectionName = "Search",
              collection = "{collection}",
              query = "{question}",
              embeddingsModel = "%Embeddings%",
              systemPrompt = "Answer shortly.",
              maxKnowledgeCount = 5,
              chatModel = "%Model%",
              aiConnectionName = "Ai",
              temperature = "1",
              topP = "0.5",
              maxTokens = "%MaxTokens%",
              isReasoningModel = false)
          Map<String, Object> other) {
    return plain;
  }

  @SuppressWarnings("BND4005")
  @AssistantCreateOutput
  public static Assistant create(@HttpTrigger(route = "assistants", methods = HttpMethod.PUT) Assistant assistant) {
    return assistant;
  }

  public static String post(
      @HttpTrigger(route = "assistants/{id}", methods = HttpMethod.POST) HttpRequest req,
      @AssistantPostInput(id = "{id}", userMessage = "{Query.message}") String plain,
      @AssistantPostInput(
              id = "{id}",
              userMessage = "{Query.message}",
              chatStorageConnectionSetting = "Chats",
              collectionName = "Chats",
              chatModel = "%Model%",
              aiConnectionName = "Ai",
              temperature = "0",
              topP = "1",
              maxTokens = "200",
              isReasoningModel = false)
          Map<String, Object> other) {
    return plain;
  }

  public static String chat(
      @HttpTrigger(route = "assistants/{id}/chat", methods = HttpMethod.GET) HttpRequest req,
      @AssistantQueryInput(id = "{id}") String plain,
      @AssistantQueryInput(
              id = "{id}",
              timestampUtc = "2026-01-01T00:00:00Z",
              chatStorageConnectionSetting = "Chats",
              collectionName = "%Chats%")
          Map<String, Object> other) {
    return plain;
  }
}
