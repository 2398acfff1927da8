package catalogue;

import dev.bindery.EventHubEvent;
import dev.bindery.Out;
import dev.bindery.ServiceBusMessage;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.Cardinality;
import dev.bindery.annotation.DataType;
import dev.bindery.annotation.EventHubOutput;
import dev.bindery.annotation.EventHubTrigger;
import dev.bindery.annotation.ExponentialBackoffRetry;
import dev.bindery.annotation.FixedDelayRetry;
import dev.bindery.annotation.ServiceBusQueueOutput;
import dev.bindery.annotation.ServiceBusQueueTrigger;
import dev.bindery.annotation.ServiceBusTopicOutput;
import dev.bindery.annotation.ServiceBusTopicTrigger;
import java.util.List;
import java.util.Map;

public final class Messaging {
  public record Payment(String order, long cents) {}

  public record Reading(String sensor, double value) {}

  public static void payment(@ServiceBusQueueTrigger(queueName = "payments") Payment payment) {}

  public static void payments(
      @ServiceBusQueueTrigger(
              queueName = "%PaymentsQueue%",
              connection = "Bank",
              isSessionsEnabled = true,
              autoCompleteMessages = true)
          List<ServiceBusMessage> payments,
      @BindingName("MessageIdArray") List<String> ids) {}

  @ServiceBusTopicOutput(topicName = "audit", connection = "Bank", dataType = DataType.STRING)
  public static ServiceBusMessage dead(
      @ServiceBusQueueTrigger(queueName = "payments/$DeadLetterQueue", connection = "Bank", dataType = DataType.STRING)
          ServiceBusMessage message,
      @BindingName("DeliveryCount") int attempts,
      @BindingName("ApplicationProperties") Map<String, Object> properties) {
    return message;
  }

  public static void audit(
      @ServiceBusTopicTrigger(topicName = "audit", subscriptionName = "archive") byte[] message,
      @ServiceBusQueueOutput(queueName = "{Subject}", connection = "Bank") Out<List<String>> replies) {}

  @SuppressWarnings("BND2027")
  public static void audits(
      @ServiceBusTopicTrigger(
              topicName = "%AuditTopic%",
              subscriptionName = "search/$DeadLetterQueue",
              connection = "Bank",
              isSessionsEnabled = false,
              autoCompleteMessages = false,
              cardinality = Cardinality.MANY,
              dataType = DataType.BINARY)
          byte[][] messages) {}

  @ServiceBusQueueOutput(queueName = "receipts", dataType = DataType.STRING)
  public static String receipt(
      @ServiceBusQueueTrigger(queueName = "paid", cardinality = Cardinality.ONE) String order) {
    return order;
  }

  @FixedDelayRetry(maxRetryCount = 5, delayInterval = "00:00:10")
  public static void readings(
      @EventHubTrigger(eventHubName = "readings", connection = "Sensors", consumerGroup = "alarms")
          List<EventHubEvent<Reading>> events,
      @BindingName("PartitionContext") Map<String, Object> partition,
      @BindingName("SequenceNumberArray") List<Long> numbers,
      @EventHubOutput(eventHubName = "alarms", connection = "Sensors") Out<List<Reading>> alarms) {}

  @ExponentialBackoffRetry(maxRetryCount = -1, minimumInterval = "00:00:05", maximumInterval = "00:15:00")
  @EventHubOutput(eventHubName = "%Mirror%", connection = "%Mirrors%", dataType = DataType.BINARY)
  public static byte[] mirror(
      @EventHubTrigger(eventHubName = "%Readings%", connection = "Sensors", cardinality = Cardinality.ONE)
          EventHubEvent<byte[]> event) {
    return event.body();
  }

  public static void raw(@EventHubTrigger(eventHubName = "raw", connection = "Sensors") byte[][] events) {}
}
