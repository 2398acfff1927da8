import dev.bindery.Out;
import dev.bindery.annotation.BlobOutput;
import dev.bindery.annotation.BlobTrigger;
import dev.bindery.annotation.CosmosDBOutput;
import dev.bindery.annotation.CosmosDBTrigger;
import dev.bindery.annotation.ServiceBusQueueOutput;
import dev.bindery.annotation.ServiceBusQueueTrigger;
import java.util.List;
import java.util.Map;

public class Cases {
  @BlobOutput(path = "samples/{name}") // ! BND2026 at '"samples'
  public String blob(@BlobTrigger(path = "samples/{name}") String text) {
    return text.strip();
  }

  public void documents(
      @CosmosDBTrigger(
          connection = "Cosmos",
          databaseName = "shop",
          containerName = "documents")
      List<Map<String, Object>> changed,
      @CosmosDBOutput( // ! BND2026 at '@CosmosDBOutput'
          connection = "Cosmos",
          databaseName = "shop",
          containerName = "documents")
      Out<Map<String, Object>> written) {}

  @ServiceBusQueueOutput(queueName = "bus") // ! BND2026 at '"bus"'
  public String bus(@ServiceBusQueueTrigger(queueName = "bus") String text) {
    return text.strip();
  }
}
