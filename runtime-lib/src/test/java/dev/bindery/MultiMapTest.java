package dev.bindery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MultiMapTest {
    private final MultiMap headers = MultiMap.ignoringCase()
            .add("Accept", "a")
            .add("X-Id", "1")
            .add("ACCEPT", "b")
            .build();

    @Test
    void findsAHeaderInAnyCaseAndKeepsItsFirstSpelling() {
        assertThat(headers.get("accept")).isEqualTo("a");
        assertThat(headers.all("aCCept")).containsExactly("a", "b");
        assertThat(headers.contains("x-id")).isTrue();
        assertThat(headers.names()).containsExactly("Accept", "X-Id");
        assertThat(headers.size()).isEqualTo(3);
    }

    @Test
    void tellsCaseApartUnlessToldOtherwise() {
        MultiMap fields = MultiMap.of(Map.of("Name", List.of("Ann")));
        assertThat(fields.get("Name")).isEqualTo("Ann");
        assertThat(fields.get("name")).isNull();
        assertThat(fields)
                .isNotEqualTo(MultiMap.ignoringCase().add("Name", "Ann").build());
    }

    @Test
    void givesNullAnotherValueOrNothingForAnAbsentName() {
        assertThat(headers.get("none")).isNull();
        assertThat(headers.getOrDefault("none", "else")).isEqualTo("else");
        assertThat(headers.all("none")).isEmpty();
        assertThat(MultiMap.empty().isEmpty()).isTrue();
    }

    @Test
    void anEmptyValueIsAValue() {
        MultiMap map = MultiMap.builder().add("a", "").build();
        assertThat(map.contains("a")).isTrue();
        assertThat(map.getOrDefault("a", "else")).isEmpty();
    }

    @Test
    void handsOverEveryValue() {
        List<String> seen = new ArrayList<>();
        headers.forEach((name, value) -> seen.add(name + "=" + value));
        assertThat(seen).containsExactly("Accept=a", "Accept=b", "X-Id=1");
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> headers.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> headers.all("Accept").add("c")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> headers.names().remove("Accept")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aBuilderThatGoesOnChangesNoMapItMade() {
        MultiMap.Builder builder = MultiMap.builder().add("a", "1");
        MultiMap before = builder.build();
        builder.add("a", "2").set("b", "3").set("b", "4");
        assertThat(before.all("a")).containsExactly("1");
        assertThat(builder.build().toString()).isEqualTo("{a=[1, 2], b=[4]}");
    }

    @Test
    void equalsAnotherWithTheSameNamesAndValues() {
        MultiMap same = MultiMap.ignoringCase().addAll(headers).build();
        assertThat(same).isEqualTo(headers).hasSameHashCodeAs(headers);
        assertThat(MultiMap.ignoringCase().add("accept", "a").build()).isNotEqualTo(headers);
    }
}
