import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.CosmosDBOutput;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.ServiceBusQueueOutput;
import java.util.Date;

public class Cases {
  public void request(@QueueTrigger(queueName = "orders") HttpRequest req) {} // ! BND3001 at 'req)'

  public void metadata(
      @HttpTrigger(route = "d/{day}") HttpRequest req,
      @BindingName Date day) {} // ! BND3001 at 'day)'

  public void busBytes(
      @QueueTrigger(queueName = "orders") String m,
      @ServiceBusQueueOutput(queueName = "receipts") Out<byte[]> receipt) {} // ! BND3001 at 'receipt)'

  public void document(
      @QueueTrigger(queueName = "orders") String m,
      @CosmosDBOutput(connection = "Shop", databaseName = "shop", containerName = "a") Out<Integer> number) {} // ! BND3001 at 'number)'

  public Thread unwritable(@HttpTrigger HttpRequest req) { // ! BND3001 at 'unwritable'
    return null;
  }
}
