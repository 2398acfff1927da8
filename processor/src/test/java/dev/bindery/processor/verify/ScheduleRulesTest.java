package dev.bindery.processor.verify;

import static dev.bindery.processor.model.Bindings.QUEUE_TRIGGER;
import static dev.bindery.processor.model.Bindings.TIMER_TRIGGER;
import static dev.bindery.processor.model.Bindings.on;
import static dev.bindery.processor.model.Sketch.function;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.model.PropertyUse.Rules;
import dev.bindery.processor.model.PropertyValue;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes of what is read otherwise than meant; the whole table is in the tests of schedules themselves. */
class ScheduleRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0 */5 * * * *      | -
            %SCHEDULE%         | -
            1.00:00:00         | -
            24:00:00           | BND5006
            30                 | BND5006
            0 0 0 30 2 1       | BND5007
            0 0 22-2 * * *     | BND5008
            0 0 0 13 * 5       | BND5009
            0 */45 * * * *     | BND5010
            0 */45 22-2 * * 7  | BND5001
            """)
    void schedules(String text, String code) {
        assertFinds(Format.SCHEDULE, text, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            00:00:10           | -
            %DELAY%            | -
            0                  | -
            24:00:00           | BND5006
            30                 | BND5006
            24:60:00           | BND2012
            """)
    void timeSpans(String text, String code) {
        assertFinds(Format.TIME_SPAN, text, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            * * * * * *        | true
            0,59 * * * * *     | true
            58,59 59 23 31 12 * | true
            0,30 0 0 30 2 *    | false
            30 * * * * *       | false
            * * * * *          | false
            00:00:59           | true
            00:01:00           | false
            never              | false
            """)
    void schedulesThatFireMoreThanOnceAMinute(String text, boolean often) {
        assertThat(ScheduleRules.isOften(text)).isEqualTo(often);
    }

    @Test
    void otherTextsAreFree() {
        assertFinds(Format.ANY, "24:00:00", null);
    }

    @Test
    void whatIsNotWrittenIsNotWarnedOf() {
        Rules rules = new Rules(Format.TIME_SPAN, Set.of(), List.of());

        Verdicts.assertFindings(
                function("take")
                        .takes(
                                "String",
                                "m",
                                on(QUEUE_TRIGGER).with("delay", new PropertyValue.Text("24:00:00"), false, rules)),
                List.of());
    }

    private static void assertFinds(Format format, String text, String code) {
        String place = "t/@TimerTrigger/text";

        assertThat(text).isNotEmpty();
        Verdicts.assertFindings(
                function("tick").takes("String", "t", on(TIMER_TRIGGER).with("text", text, format)),
                code == null ? List.of() : List.of(code + " " + place));
    }
}
