import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.QueueTrigger;

public class Right {
  public static class OrdersThatAreTakenFromTheQueueOfTheShopInTheCityAndSentToTheDepotOutsideOfTheCityByTheTruckOfTheDayWhereTheyArePackedAndLabelle {
    @FunctionName("TakeOrder")
    public static void take(@QueueTrigger(queueName = "orders") String order) {}
  }
}
