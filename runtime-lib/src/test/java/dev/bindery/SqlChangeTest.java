package dev.bindery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.spi.BoundValue;
import dev.bindery.spi.ConversionException;
import dev.bindery.spi.Decode;
import dev.bindery.spi.JsonType;
import dev.bindery.spi.SampleCall;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlChangeTest {
    record Item(int id, String title) {}

    private static List<SqlChange<Item>> read(String json) {
        return Decode.list(
                SampleCall.data(new BoundValue.Text(json)),
                data -> SqlChange.fromBinding(
                        data, row -> JsonType.of(Item.class).decode(row)));
    }

    @Test
    void readsWhatTheHostSends() {
        assertThat(read("""
                [{"Operation":0,"Item":{"id":1,"title":"a"}},{"Operation":1,"Item":{"id":1,"title":"b"}},
                 {"operation":"Delete","item":{"id":1,"title":null}},null]"""))
                .containsExactly(
                        new SqlChange<>(SqlChange.Operation.INSERT, new Item(1, "a")),
                        new SqlChange<>(SqlChange.Operation.UPDATE, new Item(1, "b")),
                        new SqlChange<>(SqlChange.Operation.DELETE, new Item(1, null)),
                        null);
    }

    @Test
    void saysWhatIsWrongWithAChange() {
        String[][] wrong = {
            {"[{\"Operation\":7,\"Item\":{}}]", "its operation is '7'"},
            {"[{\"Item\":{}}]", "it has no 'Operation'"},
            {"[{\"Operation\":0}]", "it has no 'Item'"},
            {"[1]", "it is not a JSON object"}
        };
        for (String[] change : wrong) {
            assertThatThrownBy(() -> read(change[0]))
                    .isInstanceOf(ConversionException.class)
                    .hasMessageContaining("'order[0]' holds ")
                    .hasMessageEndingWith("which cannot become a SqlChange: " + change[1]);
        }
        assertThatThrownBy(() -> read("[{\"Operation\":0,\"Item\":{\"id\":\"x\"}}]"))
                .hasMessageContaining("which cannot become Item: ");
    }
}
