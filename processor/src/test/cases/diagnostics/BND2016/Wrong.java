import dev.bindery.HttpRequest;
import dev.bindery.annotation.CosmosDBInput;
import dev.bindery.annotation.HttpTrigger;

public class Wrong {
  public void items(
      @HttpTrigger(route = "items/{id}") HttpRequest req,
      @CosmosDBInput(
          connection = "Cosmos",
          databaseName = "shop",
          containerName = "items",
          id = "{id}",
          sqlQuery = "select * from items i where i.id = {id}") // ! BND2016 at '"select'
      String items) {}
}
