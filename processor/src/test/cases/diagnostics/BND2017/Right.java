import dev.bindery.annotation.QueueTrigger;

public class Right {
  public void take(
      @QueueTrigger(
          queueName = "orders",
          connection = "ShopStorage")
      String order) {}
}
