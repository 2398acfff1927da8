package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bindery.testing.FunctionApp;
import dev.bindery.testing.FunctionAppTest;
import dev.bindery.testing.Setting;
import org.junit.jupiter.api.Test;

@FunctionAppTest
@Setting(name = "REPORT_SCHEDULE", value = "0 */5 * * * *")
class ReportTest {
    @Test
    void saysWhetherItIsLate(FunctionApp app) {
        app.timer("Report").fire(true);

        assertEquals("The report is late.", app.logs("Report").get(0).message());
    }
}
