import dev.bindery.annotation.QueueTrigger;

public class Cases {
  public void longName(
      @QueueTrigger(queueName = "orders-of-the-shop-in-the-city-that-the-depot-has-to-pack") // ! BND2025 at '"orders-of'
      String order) {}
}
