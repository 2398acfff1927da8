package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bindery.logging.LogLine;
import dev.bindery.testing.FunctionApp;
import dev.bindery.testing.FunctionAppTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the host publishes about the events of a batch are lists, with an entry for each event. */
@FunctionAppTest
class SensorsTest {
    @Test
    void hotSensorsRaiseAlarms(FunctionApp app) {
        app.trigger("CheckReadings")
                .metadata("SequenceNumberArray", List.of(41, 42, 43))
                .metadata(
                        "SystemPropertiesArray",
                        List.of(
                                Map.of("iothub-connection-device-id", "d1"),
                                Map.of("iothub-connection-device-id", "d2"),
                                Map.of("iothub-connection-device-id", "d3")))
                .fire(List.of(new Reading("oven", 80), new Reading("fridge", 4), new Reading("hob", 61)));

        assertEquals(
                List.of(new Alarm("oven", "d1", 80), new Alarm("hob", "d3", 61)),
                app.outputs("CheckReadings", "alarms").stream()
                        .map(alarm -> alarm.json(Alarm.class))
                        .toList());
        assertEquals(
                "3 readings up to 43, 2 alarms",
                app.logs("CheckReadings").get(0).message());
    }

    @Test
    void alarmsAreTold(FunctionApp app) {
        app.trigger("NotifySomebody")
                .metadata("MessageIdArray", List.of("m-1", "m-2"))
                .metadata("DeliveryCountArray", List.of(1, 2))
                .fire(List.of(new Alarm("oven", "d1", 80), new Alarm("hob", "d3", 61)));

        assertEquals(
                List.of("oven has 80.0 degrees", "alarm m-2 comes again", "hob has 61.0 degrees"),
                app.logs("NotifySomebody").stream().map(LogLine::message).toList());
    }

    @Test
    void fromAReadingToTheAlarm(FunctionApp app) {
        app.trigger("CheckReadings", List.of(new Reading("oven", 80)));

        app.outputs("CheckReadings", "alarms")
                .forEach(alarm -> app.trigger("NotifySomebody", List.of(alarm.json(Alarm.class))));

        assertEquals("oven has 80.0 degrees", app.logs("NotifySomebody").get(0).message());
    }
}
