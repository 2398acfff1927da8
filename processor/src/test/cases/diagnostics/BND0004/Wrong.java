import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  public static class OrdersThatAreTakenFromTheQueueOfTheShopInTheCityAndSentToTheDepotOutsideOfTheCityByTheTruckOfTheDayWhereTheyArePackedAndLabelledAndSentToTheCustomersWhoAreToldThatTheyAreOnTheirWayToTheirDoorsAndAskedForTheirReviewsOfTheShopAndOfTheDepotToo {
    @FunctionName("TakeOrder") // ! BND0004 at '"TakeOrder"'
    public static void take(@QueueTrigger(queueName = "orders") String order) {}
  }
}
