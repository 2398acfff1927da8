package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.TableEntity;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.TableInput;
import dev.bindery.annotation.TableOutput;
import java.util.List;
import java.util.Optional;

public final class Tables {
  public record Customer(String PartitionKey, String RowKey, String city) {}

  public static String city(
      @HttpTrigger(route = "customers/{region}/{id}") HttpRequest req,
      @TableInput(tableName = "Customers", partitionKey = "{region}", rowKey = "{id}", connection = "Crm")
          Optional<TableEntity> customer) {
    return customer.map(entity -> entity.property("city", String.class)).orElse("unknown");
  }

  public static int inCity(
      @HttpTrigger(route = "customers/{region}") HttpRequest req,
      @TableInput(tableName = "%CustomersTable%", partitionKey = "{region}", filter = "city eq '{Query.city}'", take = 50)
          List<Customer> customers) {
    return customers.size();
  }

  @TableOutput(tableName = "Customers", connection = "Crm")
  public static Customer customer(@QueueTrigger(queueName = "new-customers") Customer customer) {
    return customer;
  }

  public static void visits(
      @QueueTrigger(queueName = "visits") String visit,
      @TableOutput(tableName = "Visits", partitionKey = "{customer}", rowKey = "{rand-guid}") Out<List<TableEntity>> rows) {
    rows.set(List.of(TableEntity.builder("-", "-").property("visit", visit).build()));
  }
}
