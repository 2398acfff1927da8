package catalogue;

import dev.bindery.Out;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.DataType;
import dev.bindery.annotation.RabbitMQOutput;
import dev.bindery.annotation.RabbitMQTrigger;
import java.util.List;

public final class Rabbit {
  public record Job(String name) {}

  @RabbitMQOutput(queueName = "done")
  public static Job job(@RabbitMQTrigger(queueName = "jobs") Job job) {
    return job;
  }

  @SuppressWarnings("BND2027")
  public static void jobs(
      @RabbitMQTrigger(
              queueName = "%Jobs%",
              connectionStringSetting = "Rabbit",
              disableCertificateValidation = true)
          byte[] job,
      @BindingName("Redelivered") boolean again,
      @BindingName("DeliveryTag") long tag,
      @RabbitMQOutput(
              queueName = "{RoutingKey}",
              connectionStringSetting = "Rabbit",
              disableCertificateValidation = true,
              dataType = DataType.STRING)
          Out<List<Job>> more) {}

  public static void textJob(
      @RabbitMQTrigger(queueName = "text", connectionStringSetting = "%Rabbit%", dataType = DataType.STRING)
          String job) {}
}
