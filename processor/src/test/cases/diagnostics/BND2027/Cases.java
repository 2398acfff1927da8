import dev.bindery.annotation.RabbitMQTrigger;
import dev.bindery.annotation.ServiceBusQueueTrigger;
import dev.bindery.annotation.TimerTrigger;

public class Cases {
  public void poll(
      @TimerTrigger(
          schedule = "*/10 * * * * *",
          useMonitor = true) // ! BND2027 at 'true) '
      String timer) {}

  public void settle(
      @ServiceBusQueueTrigger(
          queueName = "orders",
          autoCompleteMessages = false) // ! BND2027 at 'false'
      String m) {}

  public void anybody(
      @RabbitMQTrigger(
          queueName = "orders",
          disableCertificateValidation = true) // ! BND2027 at 'true)'
      String m) {}
}
