package example;

import dev.bindery.Context;
import dev.bindery.EventHubEvent;
import dev.bindery.Out;
import dev.bindery.ServiceBusMessage;
import dev.bindery.annotation.EventHubTrigger;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.ServiceBusQueueOutput;
import dev.bindery.annotation.ServiceBusQueueTrigger;
import java.util.List;

/** Readings come in batches from an event hub; alarms go over a Service Bus queue. */
public final class Sensors {
    private static final double HOT = 60;

    /** Runs for a batch of readings, which may be hundreds. */
    @FunctionName("CheckReadings")
    public void check(
            @EventHubTrigger(eventHubName = "readings", connection = "Sensors") List<EventHubEvent<Reading>> events,
            @ServiceBusQueueOutput(queueName = "alarms", connection = "Alarms") Out<List<Alarm>> alarms,
            Context context) {
        List<Alarm> hot = events.stream()
                .filter(event -> event.body().celsius() > HOT)
                .map(event -> new Alarm(
                        event.body().sensor(),
                        String.valueOf(event.systemProperties().get("iothub-connection-device-id")),
                        event.body().celsius()))
                .toList();
        context.logger()
                .info(
                        "{} readings up to {}, {} alarms",
                        events.size(),
                        events.get(events.size() - 1).sequenceNumber(),
                        hot.size());
        alarms.set(hot);
    }

    /** Runs for a batch of alarms. */
    @FunctionName("NotifySomebody")
    public void notifySomebody(
            @ServiceBusQueueTrigger(queueName = "alarms", connection = "Alarms") List<ServiceBusMessage> messages,
            Context context) {
        for (ServiceBusMessage message : messages) {
            Alarm alarm = message.json(Alarm.class);
            if (message.deliveryCount() > 1) {
                context.logger().warning("alarm {} comes again", message.messageId());
            }
            context.logger().error("{} has {} degrees", alarm.sensor(), alarm.celsius());
        }
    }
}
