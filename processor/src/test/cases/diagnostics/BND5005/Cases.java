import dev.bindery.HttpRequest;
import dev.bindery.annotation.CosmosDBTrigger;
import dev.bindery.annotation.EmbeddingsInput;
import dev.bindery.annotation.EmbeddingsInputType;
import dev.bindery.annotation.HttpTrigger;

public class Cases {
  public void leases(
      @CosmosDBTrigger(
          connection = "Cosmos",
          databaseName = "shop",
          containerName = "orders",
          leaseExpirationInterval = 10000,
          leaseRenewInterval = 20000) // ! BND5005 at '20000'
      String documents) {}

  public void chunks(
      @HttpTrigger HttpRequest req,
      @EmbeddingsInput(
          input = "text",
          inputType = EmbeddingsInputType.RAW_TEXT,
          maxChunkLength = 100,
          maxOverlap = 200) // ! BND5005 at '200'
      String embeddings) {}

  public void equal(
      @HttpTrigger HttpRequest req,
      @EmbeddingsInput(
          input = "text",
          inputType = EmbeddingsInputType.RAW_TEXT,
          maxChunkLength = 100,
          maxOverlap = 100) // ! BND5005 at '100'
      String embeddings) {}
}
