import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  public static class OrdersThatAreTakenFromTheQueueOfTheShopInTheCityAndSentToTheDepotOutsideOfTheCityByTheTruckOfTheDayWhereTheyArePackedAndLabelled {
    @FunctionName("TakeAnOrderFromTheQueueAndSendItToTheDepotWhichPacksItAndTellsTheCustomerThatItIsOnItsWayToTheirDoorAndAsksForAReview") // ! BND0004 at '"TakeAn'
    public static void take(@QueueTrigger(queueName = "orders") String order) {}
  }
}
