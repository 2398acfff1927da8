package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that generated files are held to do refuse what the host refuses. */
class HostRulesTest {
    private static final String TRIGGER = "{'type':'queueTrigger','direction':'in','name':'m'}";

    private static List<String> complaints(String name, String bindings) throws JsonProcessingException {
        String json = "{'scriptFile':'a.jar','entryPoint':'a.B.invoke','bindings':[" + bindings + "]}";
        return HostRules.complaints(name, new ObjectMapper().readTree(json.replace('\'', '"')));
    }

    @Test
    void aFunctionThatLoadsHasNoComplaints() throws JsonProcessingException {
        assertThat(complaints("Take-it", TRIGGER + ",{'type':'http','direction':'out','name':'$return'}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Host | no more",
                "1st  | no more",
                "f    | {'type':'queueTrigger','direction':'in','name':'M'}",
                "f    | {'type':'blob','direction':'in','name':'M'}",
                "f    | {'type':'blob','direction':'in','name':'a-b'}",
                "f    | {'type':'blob','direction':'in','name':'$return'}",
                "f    | {'type':'blob','direction':'up','name':'b'}",
                "f    | {'type':'','direction':'in','name':'b'}",
                "f    | {'direction':'in','name':'b'}",
                "f    | {'type':'blob','direction':'in'}",
                "f    | {'type':'blob','direction':'in','name':'b','dataType':'undefined'}",
                "f    | {'type':'blob','direction':'in','name':'b','path':null}"
            })
    void aFunctionThatDoesNotLoadHas(String name, String more) throws JsonProcessingException {
        assertThat(complaints(name, more.equals("no more") ? TRIGGER : TRIGGER + "," + more))
                .isNotEmpty();
    }

    @Test
    void aFunctionHasATrigger() throws JsonProcessingException {
        assertThat(complaints("f", "{'type':'blob','direction':'in','name':'b'}"))
                .containsExactly("0 triggers");
        assertThat(complaints("f", "{'type':'blobTrigger','direction':'out','name':'b'}"))
                .hasSize(1);
        assertThat(complaints("f", "")).contains("no bindings");
    }
}
