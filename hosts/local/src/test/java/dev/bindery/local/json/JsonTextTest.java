package dev.bindery.local.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":[1,2.50,true,null,\"x\\\"y\"],\"b\":{\"c\":{}}}",
                "[]",
                "\"text\"",
                "12345678901234567890",
                "null"
            })
    void whatIsReadIsWrittenAsItWas(String json) {
        assertThat(JsonText.write(JsonText.read(json))).isEqualTo(json);
    }

    @Test
    void commentsAreAllowedAndNumbersKeepTheirDigits() {
        assertThat(JsonText.object("{ /* why */ \"a\": 1.10 } // end")).containsEntry("a", new BigDecimal("1.10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "{", "{\"a\":}", "[1] [2]", "{'a': 1}", "nul"})
    void whatIsNotJsonIsRefused(String text) {
        assertThatThrownBy(() -> JsonText.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMessageSaysWhere() {
        assertThatThrownBy(() -> JsonText.read("{\n \"a\": oops }")).hasMessageContaining("line 2, column");
        assertThatThrownBy(() -> JsonText.object("[]")).hasMessageContaining("not a JSON object");
    }
}
