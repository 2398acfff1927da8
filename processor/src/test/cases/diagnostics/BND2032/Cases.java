import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.CosmosDBTrigger;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.HttpRequest;
import dev.bindery.annotation.QueueTrigger;

public class Cases {
  public void trigger(
      @CosmosDBTrigger(
              connection = "Cosmos",
              databaseName = "shop-{region}", // ! BND2032 at '"shop-{region}"'
              containerName = "orders")
          String orders) {}

  public void format(
      @QueueTrigger(queueName = "orders") String m,
      @BlobInput(path = "orders/{DequeueCount:N}") String order) {} // ! BND2032 at '"orders/{DequeueCount:N}"'

  public void formatOfRoute(
      @HttpTrigger(route = "items/{id}") HttpRequest req,
      @BlobInput(path = "items/{id:N}") String item) {} // ! BND2032 at '"items/{id:N}"'
}
