import dev.bindery.annotation.RabbitMQTrigger;

public class Right {
  public void take(@RabbitMQTrigger(queueName = "orders") String order) {}
}
