import dev.bindery.*;
import dev.bindery.annotation.*;
import java.util.*;

public class Published {
  public void tick(
      @TimerTrigger(schedule = "0 0 * * * *") TimerRequest timer,
      @BlobOutput(
              path = "reports/{customer}.txt") // ! BND2021 at '"reports/{customer}.txt"'
          Out<String> report) {}

  public String caller(
      @HttpTrigger(route = "items/{id}") HttpRequest req,
      @BlobInput(
              path = "samples/{ident}") // ! BND2022 at '"samples/{ident}"'
          String item) {
    return item;
  }

  public void braces(
      @QueueTrigger(queueName = "orders") String m,
      @CosmosDBInput(
              connection = "Db",
              databaseName = "%DATABASE", // ! BND2020 at '"%DATABASE"'
              containerName = "orders",
              id = "{id") // ! BND2020 at '"{id"'
          String found) {}

  public void unknown(
      @QueueTrigger(queueName = "orders") byte[] m,
      @BindingName("dequeCount") long n) {} // ! BND3007 at '@BindingName'

  public void type(
      @QueueTrigger(queueName = "numbers") String m,
      @BindingName("DequeueCount")
          UUID n) {} // ! BND3008 at 'n)'

  public String route(
      @HttpTrigger(route = "things/{id:int}/{part?}") HttpRequest req,
      @BindingName
          UUID id, // ! BND3008 at 'id,'
      @BindingName
          int part) { // ! BND3009 at 'part)'
    return "";
  }

  public String absent(
      @HttpTrigger(route = "parts/{part?}") HttpRequest req,
      @BindingName
          String part) { // ! BND3010 at 'part)'
    return part;
  }

  public void bytes(
      @QueueTrigger(queueName = "pictures", dataType = DataType.STRING) // ! BND3014 at '@QueueTrigger'
          byte[] picture) {}

  public String slip(
      @HttpTrigger(route = "customers/{customer}") HttpRequest req,
      @BindingName("custommer") // ! BND2022 at '@BindingName'
          String customer) {
    return customer;
  }
}
