import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  public void take(
      @QueueTrigger(
          queueName = "orders",
          connection = "AccountName=shop;AccountKey=c2VjcmV0") // ! BND2017 at '"Account'
      String order) {}
}
