package dev.bindery.staging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the host refuses is refused by its rule, and what it takes is not. */
class HostRulesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String APP = "'scriptFile':'../functions.jar','entryPoint':'a.B.invoke'";
    private static final String QUEUE =
            "{'type':'queueTrigger','direction':'in','name':'message','queueName':'orders'}";

    private static final String FUNCTIONS = """
            []                                                              | DOCUMENT
            'text'                                                          | DOCUMENT
            {'entryPoint':'a.B.c','bindings':[Q]}                           | SCRIPT_FILE
            {'scriptFile':7,'entryPoint':'a.B.c','bindings':[Q]}            | SCRIPT_FILE
            {'scriptFile':' ','entryPoint':'a.B.c','bindings':[Q]}          | SCRIPT_FILE
            {'scriptFile':'../app.dll','entryPoint':'a.B.c','bindings':[Q]} | SCRIPT_FILE
            {'ScriptFile':'../app.jar','entryPoint':'a.B.c','bindings':[Q]} | SCRIPT_FILE
            {'scriptFile':'a.jar','bindings':[Q]}                           | ENTRY_POINT
            {'scriptFile':'a.jar','entryPoint':'run','bindings':[Q]}        | ENTRY_POINT
            {'scriptFile':'a.jar','entryPoint':'.run','bindings':[Q]}       | ENTRY_POINT
            {'scriptFile':'a.jar','entryPoint':'a.','bindings':[Q]}         | ENTRY_POINT
            {'scriptFile':'a.jar','entryPoint':'a..b','bindings':[Q]}       | ENTRY_POINT
            {'scriptFile':'a.jar','entryPoint':'a.B#c','bindings':[Q]}      | ENTRY_POINT
            {APP,'bindings':[Q],'configurationSource':'attributes'}         | CONFIGURATION_SOURCE
            {APP,'bindings':[Q],'ConfigurationSource':'file'}               | CONFIGURATION_SOURCE
            {APP}                                                           | BINDINGS
            {APP,'bindings':null}                                           | BINDINGS
            {APP,'bindings':[]}                                             | BINDINGS
            {APP,'bindings':Q}                                              | BINDINGS
            {APP,'Bindings':[Q]}                                            | BINDINGS
            {APP,'bindings':[Q,'more']}                                     | BINDINGS
            {APP,'bindings':[Q],'retry':'always'}                           | RETRY
            {APP,'bindings':[Q],'retry':{'strategy':'fixedDelay','delayInterval':'00:00:10'}} | RETRY
            {APP,'bindings':[Q],'retry':{'strategy':'fixedDelay','maxRetryCount':-2,'delayInterval':'00:00:10'}} | RETRY
            {APP,'bindings':[Q],'retry':{'strategy':'fixedDelay','maxRetryCount':1.5,'delayInterval':'00:00:10'}} | RETRY
            {APP,'bindings':[Q],'retry':{'strategy':'fixedDelay','maxRetryCount':1}} | RETRY
            {APP,'bindings':[Q],'retry':{'strategy':'fixedDelay','maxRetryCount':1,'delayInterval':'10s'}} | RETRY
            {APP,'bindings':[Q],'retry':{'strategy':'fixedDelay','maxRetryCount':1,'delayInterval':'-00:00:10'}} | RETRY
            {APP,'bindings':[Q],'retry':{'strategy':'never','maxRetryCount':1}} | RETRY
            {APP,'bindings':[Q],'retry':{'maxRetryCount':1,'minimumInterval':'00:00:10'}} | RETRY
            {APP,'bindings':[Q],'retry':{'maxRetryCount':1,'minimumInterval':'00:01:00','maximumInterval':'00:00:10'}} | RETRY
            """;

    private static final String BINDINGS = """
            {'direction':'in','name':'b'}                                              | BINDING_TYPE
            {'type':' ','direction':'in','name':'b'}                                   | BINDING_TYPE
            {'type':{},'direction':'in','name':'b'}                                    | BINDING_TYPE
            {'type':'table','direction':'in'}                                          | BINDING_NAME
            {'type':'table','direction':'in','name':''}                                | BINDING_NAME
            {'type':'table','direction':'in','name':3}                                 | BINDING_NAME
            {'type':'table','direction':'in','name':'a_b'}                             | BINDING_NAME
            {'type':'table','direction':'in','name':'a-b'}                             | BINDING_NAME
            {'type':'table','direction':'in','name':'1b'}                              | BINDING_NAME
            {'type':'table','direction':'in','name':'$Return'}                         | BINDING_NAME
            {'type':'table','direction':'in','name':'MESSAGE'}                         | BINDING_NAME_TWICE
            {'type':'table','direction':'up','name':'b'}                               | DIRECTION
            {'type':'table','direction':1,'name':'b'}                                  | DIRECTION
            {'type':'table','direction':'in','name':'$return'}                         | RETURN
            {'type':'table','direction':'inout','name':'$return'}                      | RETURN
            {'type':'table','name':'$return'}                                          | RETURN
            {'type':'http','direction':'in','name':'b'}                                | HTTP_OUTPUT
            {'type':'HTTP','direction':'inout','name':'b'}                             | HTTP_OUTPUT
            {'type':'http','name':'b'}                                                 | HTTP_OUTPUT
            {'type':'table','direction':'in','name':'b','dataType':'json'}             | DATA_TYPE
            {'type':'table','direction':'in','name':'b','DATATYPE':['string']}         | DATA_TYPE
            {'type':'table','direction':'in','name':'b','cardinality':'two'}           | CARDINALITY
            {'type':'table','direction':'in','name':'b','properties':[]}               | PROPERTIES
            {'type':'table','direction':'in','name':'b','connection':{'x':'y'}}        | CONNECTION
            {'type':'queue','direction':'out','name':'b'}                              | QUEUE_NAME
            {'type':'queue','direction':'out','name':'b','queueName':'a_b'}            | QUEUE_NAME
            {'type':'queue','direction':'out','name':'b','queueName':'%A'}             | QUEUE_NAME
            {'type':'blob','direction':'in','name':'b'}                                | BLOB_PATH
            {'type':'blob','direction':'in','name':'b','path':'samples'}               | BLOB_PATH
            {'type':'blob','direction':'in','name':'b','path':'S/x'}                   | BLOB_PATH
            {'type':'blobTrigger','direction':'in','name':'b','path':'samples/x'}      | TRIGGER
            """;

    private static final String TRIGGERS = """
            {'type':'table','direction':'in','name':'b'}                               | TRIGGER
            {'type':'warmupTrigger','direction':'out','name':'b'}                      | TRIGGER
            {'type':'blobTrigger','direction':'in','name':'b','path':'{c}/x'}          | BLOB_PATH
            {'type':'queueTrigger','direction':'in','name':'b','queueName':'a'}        | QUEUE_NAME
            {'type':'timerTrigger','direction':'in','name':'b'}                        | SCHEDULE
            {'type':'timerTrigger','direction':'in','name':'b','schedule':''}          | SCHEDULE
            {'type':'timerTrigger','direction':'in','name':'b','schedule':'daily'}     | SCHEDULE
            {'type':'TimerTrigger','direction':'in','name':'b','Schedule':'* * *'}     | SCHEDULE
            {'type':'timerTrigger','direction':'in','name':'b','schedule':'%A'}        | SCHEDULE
            {'type':'httpTrigger','direction':'in','name':'b','authLevel':'all'}       | AUTH_LEVEL
            {'type':'httpTrigger','direction':'in','name':'b','methods':'get'}         | METHODS
            {'type':'httpTrigger','direction':'in','name':'b','methods':['get',1]}     | METHODS
            {'type':'httpTrigger','direction':'in','name':'b','route':'a/{b'}          | ROUTE
            {'type':'httpTrigger','direction':'in','name':'b','route':'a/{b}/{B}'}     | ROUTE
            {'type':'httpTrigger','direction':'in','name':'b','route':'/a'}            | ROUTE
            {'type':'httpTrigger','direction':'in','name':'b','route':'a//b'}          | ROUTE
            {'type':'httpTrigger','direction':'in','name':'b','route':7}               | ROUTE
            {'type':'httpTrigger','direction':'in','name':'b','route':'admin/x'}       | ROUTE_RESERVED
            {'type':'httpTrigger','direction':'in','name':'b','route':'/Administration'} | ROUTE_RESERVED
            {'type':'httpTrigger','direction':'in','name':'b','route':'runtimes'}      | ROUTE_RESERVED
            """;

    private static JsonNode json(String json) throws JsonProcessingException {
        return MAPPER.readTree(json.replace('\'', '"'));
    }

    private static List<Complaint> complaints(String name, String json) throws JsonProcessingException {
        return HostRules.complaints(Map.of(name, json(json)));
    }

    /** A function with bindings beside a queue trigger. */
    private static List<Complaint> beside(String bindings) throws JsonProcessingException {
        return complaints("f", "{" + APP + ",'bindings':[" + QUEUE + "," + bindings + "]}");
    }

    private static List<Complaint> of(String bindings) throws JsonProcessingException {
        return complaints("f", "{" + APP + ",'bindings':[" + bindings + "]}");
    }

    private static void assertBreaks(List<Complaint> complaints, HostRule rule) {
        assertThat(complaints).extracting(Complaint::rule).containsExactly(rule);
    }

    private static List<Arguments> rows(String table) {
        return table.lines()
                .map(line -> line.split("\\|"))
                .map(cells -> Arguments.of(cells[0].strip(), HostRule.valueOf(cells[1].strip())))
                .toList();
    }

    @Test
    void everyRuleHasADocumentThatBreaksIt() {
        Set<HostRule> tested = EnumSet.of(
                HostRule.FUNCTION_NAME, HostRule.FUNCTION_NAME_TWICE, HostRule.ROUTE_TWICE, HostRule.EXTENSION_BUNDLE);
        for (String table : List.of(FUNCTIONS, BINDINGS, TRIGGERS)) {
            rows(table).forEach(row -> tested.add((HostRule) row.get()[1]));
        }
        assertThat(tested).containsExactlyInAnyOrder(HostRule.values());
    }

    @ParameterizedTest
    @CsvSource({
        "Host, FUNCTION_NAME",
        "1st, FUNCTION_NAME",
        "a.b, FUNCTION_NAME",
        "a/b, FUNCTION_NAME",
        "'..', FUNCTION_NAME",
        "'', FUNCTION_NAME",
        "größe, FUNCTION_NAME",
    })
    void theNameOfAFunction(String name, HostRule rule) throws JsonProcessingException {
        assertBreaks(complaints(name, "{" + APP + ",'bindings':[" + QUEUE + "]}"), rule);
        assertThat(complaints("Hosts_1-x", "{" + APP + ",'bindings':[" + QUEUE + "]}"))
                .isEmpty();
    }

    static List<Arguments> functions() {
        return rows(FUNCTIONS);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aFunction(String json, HostRule rule) throws JsonProcessingException {
        assertBreaks(complaints("f", json.replace("APP", APP).replace("Q", QUEUE)), rule);
    }

    static List<Arguments> bindings() {
        return rows(BINDINGS);
    }

    @ParameterizedTest
    @MethodSource("bindings")
    void aBinding(String binding, HostRule rule) throws JsonProcessingException {
        assertBreaks(beside(binding), rule);
    }

    static List<Arguments> triggers() {
        return rows(TRIGGERS);
    }

    @ParameterizedTest
    @MethodSource("triggers")
    void aTrigger(String trigger, HostRule rule) throws JsonProcessingException {
        assertBreaks(of(trigger), rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'http','direction':'OUT','name':'$return'}",
                "{'type':'table','name':'b'}",
                "{'type':'table','Direction':'inOut','Name':'b'}",
                "{'type':'table','direction':'in','name':'b','dataType':'undefined','cardinality':null}",
                "{'type':'table','direction':'in','name':'b','dataType':'Binary','cardinality':'Many'}",
                "{'type':'queue','direction':'out','name':'b','queueName':'%QUEUE%'}",
                "{'type':'queue','direction':'out','name':'b','queueName':'{kind}-orders'}",
                "{'type':'blob','direction':'out','name':'b','path':'samples/{rand-guid}'}",
                "{'type':'unheardOf','direction':'out','name':'b','properties':{'x':'y'},'more':[null]}"
            })
    void whatTheHostTakesBesideATrigger(String binding) throws JsonProcessingException {
        assertThat(beside(binding)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'httpTrigger','direction':'in','name':'b'}",
                "{'type':'httpTrigger','direction':'in','name':'b','route':'','methods':[],'authLevel':'Function'}",
                "{'type':'httpTrigger','direction':'in','name':'b','route':'items/{id:int}/{*rest}','methods':['GET']}",
                "{'type':'timerTrigger','direction':'in','name':'b','schedule':'0 */5 * * * *'}",
                "{'type':'timerTrigger','direction':'in','name':'b','schedule':'00:05:00'}",
                "{'type':'timerTrigger','direction':'in','name':'b','schedule':'%SCHEDULE%'}",
                "{'type':'blobTrigger','direction':'in','name':'b','path':'samples/{name}.txt'}",
                "{'type':'cosmosDBTrigger','direction':'in','name':'b'}"
            })
    void triggersThatTheHostTakes(String trigger) throws JsonProcessingException {
        assertThat(of(trigger)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{'strategy':'FixedDelay','maxRetryCount':-1,'delayInterval':'00:00:10'}",
                "{'maxRetryCount':5,'minimumInterval':'00:00:10','maximumInterval':'00:00:10'}"
            })
    void retryPoliciesThatTheHostTakes(String retry) throws JsonProcessingException {
        assertThat(complaints("f", "{" + APP + ",'bindings':[" + QUEUE + "],'retry':" + retry + "}"))
                .isEmpty();
    }

    @Test
    void aCauseIsReportedWithoutItsConsequences() throws JsonProcessingException {
        assertBreaks(of("{'direction':'in','name':'b'}"), HostRule.BINDING_TYPE);
        assertThat(of("{'type':'http','direction':'sideways','name':'$return'}," + QUEUE))
                .extracting(Complaint::rule)
                .containsExactly(HostRule.DIRECTION);
    }

    @Test
    void severalReasonsAreAllGiven() throws JsonProcessingException {
        assertThat(complaints("host", "{'bindings':[{'type':'queue','direction':'in','name':'a-b'}]}"))
                .extracting(Complaint::rule)
                .containsExactly(
                        HostRule.FUNCTION_NAME,
                        HostRule.SCRIPT_FILE,
                        HostRule.ENTRY_POINT,
                        HostRule.BINDING_NAME,
                        HostRule.QUEUE_NAME,
                        HostRule.TRIGGER);
    }

    @Test
    void aComplaintNamesFileBindingAndRule() throws JsonProcessingException {
        assertThat(beside("{'type':'table','direction':'up','name':'rows'}"))
                .singleElement()
                .hasToString("""
                        f/function.json, binding 'rows': direction is "up".
                          A direction is "in", "out" or "inout".""");
        assertThat(complaints("f", "{" + APP + "}")).singleElement().hasToString("""
                        f/function.json: there is no bindings.
                          bindings is a list of objects, and has one at least.""");
    }

    private static Map<String, JsonNode> routes(String... functions) throws JsonProcessingException {
        Map<String, JsonNode> app = new LinkedHashMap<>();
        for (String function : functions) {
            String[] parts = function.split(" ");
            String route = parts[1].equals("-") ? "" : ",'route':'" + parts[1] + "'";
            String methods = parts.length < 3
                    ? ""
                    : ",'methods':"
                            + Arrays.stream(parts[2].split(","))
                                    .map(method -> "'" + method + "'")
                                    .toList();
            app.put(
                    parts[0],
                    json("{" + APP + ",'bindings':[{'type':'httpTrigger','name':'req'" + route + methods + "}]}"));
        }
        return app;
    }

    @ParameterizedTest
    @CsvSource({
        "A x, B x",
        "A x get, B X",
        "A x get, B /x/ post|get",
        "A items, ITEMS -",
        "A x get, B x get",
    })
    void twoFunctionsAtOneRoute(String one, String other) throws JsonProcessingException {
        assertThat(HostRules.complaints(routes(one, other.replace('|', ','))))
                .extracting(Complaint::rule)
                .contains(HostRule.ROUTE_TWICE);
    }

    @Test
    void aRouteThatIsTakenIsRefusedAtTheSecondFunction() throws JsonProcessingException {
        List<Complaint> complaints = HostRules.complaints(routes("Write x put,post", "Read x get", "all X get"));
        assertThat(complaints)
                .singleElement()
                .extracting(Complaint::function, Complaint::binding, Complaint::found)
                .containsExactly("Read", "req", "the route 'x' is that of function 'all' too.");
        assertThat(HostRules.complaints(routes("A x get", "B x post", "C x GET", "D y/{a}", "E y/{b}")))
                .isEmpty();
    }

    @Test
    void theNamesOfFunctionsDifferByMoreThanCase() throws JsonProcessingException {
        assertBreaks(HostRules.complaints(routes("Get a", "GET b", "Put c")), HostRule.FUNCTION_NAME_TWICE);
    }

    @Test
    void withoutABundleTheHostHasItsOwnBindingsOnly() throws JsonProcessingException {
        Map<String, JsonNode> app = new LinkedHashMap<>(routes("A x"));
        app.put("T", json("{'bindings':[{'type':'timerTrigger','name':'t'},{'type':'Http','name':'$return'}]}"));
        app.put("W", json("{'bindings':[{'type':'WarmupTrigger','name':'w'}]}"));
        assertThat(HostRules.complaintsWithoutBundle(app)).isEmpty();

        app.put("Q", json("{'bindings':[" + QUEUE + "]}"));
        assertBreaks(HostRules.complaintsWithoutBundle(app), HostRule.EXTENSION_BUNDLE);
    }
}
