import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Role;

@Binding(type = "stock", role = Role.OUTPUT, content = Content.JSON)
@interface StockOutput {}

public class Right {
  public record Answer(@StockOutput String stock) {}

  public Answer get(@HttpTrigger HttpRequest req) {
    return new Answer("");
  }
}
