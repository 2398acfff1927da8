import dev.bindery.annotation.RabbitMQTrigger;

public class Wrong {
  public void take(@RabbitMQTrigger(queueName = "") String order) {} // ! BND2014 at '""'
}
