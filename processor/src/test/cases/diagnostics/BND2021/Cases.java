import dev.bindery.Out;
import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.BlobOutput;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.RabbitMQTrigger;
import dev.bindery.annotation.TimerTrigger;

public class Cases {
  public record Customer(String name) {}

  public record Order(String id, Customer customer) {}

  public void timer(
      @TimerTrigger(schedule = "0 0 6 * * *") String timer,
      @BlobOutput(path = "reports/{day}.txt") Out<String> report) {} // ! BND2021 at '"reports'

  public void dotted(
      @QueueTrigger(queueName = "orders") Order order,
      @BlobInput(path = "customers/{customer.id}.json") String customer) {} // ! BND2021 at '"customers/{customer.id}'

  public void bytes(
      @QueueTrigger(queueName = "orders") byte[] order,
      @BlobInput(path = "orders/{orderId}.json") String stored) {} // ! BND2021 at '"orders/{orderId}'

  public void object(
      @RabbitMQTrigger(queueName = "orders") String order,
      @BlobInput(path = "routes/{BasicProperties}.json") String route) {} // ! BND2021 at '"routes'

  public void system(
      @TimerTrigger(schedule = "0 0 6 * * *") String timer,
      @BlobOutput(path = "logs/{sys.now}.txt") Out<String> report) {} // ! BND2021 at '"logs'

  public void flag(
      @dev.bindery.annotation.RabbitMQTrigger(queueName = "parcels", connectionStringSetting = "Rabbit") String parcel,
      @BlobInput(path = "parcels/{Redelivered}.json") String found) {} // ! BND2021 at '"parcels/{Redelivered}.json"'
}
