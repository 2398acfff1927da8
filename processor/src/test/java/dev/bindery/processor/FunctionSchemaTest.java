package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published schema of {@code function.json}: what we write keeps to it, and it knows a broken file from a good one.
 */
class FunctionSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final JsonNode DOCUMENT = read(Path.of("../docs/function.schema.json"));
    private static final JsonSchema SCHEMA = SCHEMAS.getSchema(DOCUMENT);

    private static final String QUEUE =
            "{'type':'queueTrigger','direction':'in','name':'message','queueName':'orders'}";
    private static final String HTTP = "{'type':'httpTrigger','direction':'in','name':'req'}";
    private static final String RESPONSE = "{'type':'http','direction':'out','name':'$return'}";
    private static final String RETRY =
            "'retry':{'strategy':'fixedDelay','maxRetryCount':3,'delayInterval':'00:00:10'}";

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode file(String... members) throws JsonProcessingException {
        return JSON.readTree(("{" + String.join(",", members) + "}").replace('\'', '"'));
    }

    /** A file like those that are written, with other bindings. */
    private static JsonNode bindings(String... bindings) throws JsonProcessingException {
        return file("'scriptFile':'../functions.jar'", "'entryPoint':'shop.Orders_Functions.invoke'", list(bindings));
    }

    private static JsonNode retried(String retry) throws JsonProcessingException {
        return file(
                "'scriptFile':'../functions.jar'", "'entryPoint':'shop.Orders_Functions.invoke'", list(QUEUE), retry);
    }

    /** A file with a trigger and one more binding. */
    private static JsonNode beside(String type, String direction, String... properties) throws JsonProcessingException {
        return bindings(QUEUE, binding(type, direction, "other", properties));
    }

    private static JsonNode trigger(String type, String... properties) throws JsonProcessingException {
        return bindings(binding(type, "in", "event", properties));
    }

    private static String binding(String type, String direction, String name, String... properties) {
        String more = properties.length == 0 ? "" : "," + String.join(",", properties);
        return "{'type':'" + type + "','direction':'" + direction + "','name':'" + name + "'" + more + "}";
    }

    private static String list(String... bindings) {
        return "'bindings':[" + String.join(",", bindings) + "]";
    }

    static Stream<Path> written() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/cases/golden"))) {
            return files.filter(file -> file.endsWith("function.json")).sorted().toList().stream();
        }
    }

    static Stream<Arguments> good() throws JsonProcessingException {
        return Stream.of(
                Arguments.of("one trigger", bindings(QUEUE)),
                Arguments.of("a response", bindings(HTTP, RESPONSE)),
                Arguments.of("a retry policy", retried(RETRY)),
                Arguments.of(
                        "a retry policy without end",
                        retried("'retry':{'strategy':'exponentialBackoff','maxRetryCount':-1,"
                                + "'minimumInterval':'00:00:05','maximumInterval':'1.00:00:00'}")),
                Arguments.of(
                        "a class without a package",
                        file("'scriptFile':'f.jar'", "'entryPoint':'Orders_Functions.invoke'", list(QUEUE))),
                Arguments.of(
                        "a binding that nobody knows", beside("pager", "out", "'number':7", "'urgent':{'not':null}")),
                Arguments.of("a trigger that nobody knows", trigger("parcelTrigger")),
                Arguments.of("a queue in a setting", trigger("queueTrigger", "'queueName':'%Queue%'")),
                Arguments.of("a queue by the event", beside("queue", "out", "'queueName':'{id}'")),
                Arguments.of(
                        "an entity",
                        beside("table", "in", "'tableName':'Things'", "'partitionKey':'a'", "'rowKey':'b'")),
                Arguments.of(
                        "a command to write to",
                        beside("sql", "out", "'commandText':'t'", "'connectionStringSetting':'D'")));
    }

    static Stream<Arguments> broken() throws JsonProcessingException {
        String script = "'scriptFile':'f.jar'";
        String entry = "'entryPoint':'shop.Orders_Functions.invoke'";
        return Stream.of(
                // The file as a whole.
                Arguments.of("no bindings", "$", file(script, entry)),
                Arguments.of("no script file", "$", file(entry, list(QUEUE))),
                Arguments.of("no entry point", "$", file(script, list(QUEUE))),
                Arguments.of(
                        "an entry point that is no method",
                        "$.entryPoint",
                        file(script, "'entryPoint':'shop'", list(QUEUE))),
                Arguments.of("an unknown key", "$", file(script, entry, list(QUEUE), "'disabled':false")),
                Arguments.of("no trigger", "$.bindings", bindings()),
                Arguments.of("outputs alone", "$.bindings", bindings(binding("pager", "out", "page"))),
                Arguments.of("two triggers", "$.bindings", bindings(QUEUE, HTTP)),
                Arguments.of("two triggers of one type", "$.bindings", bindings(QUEUE, QUEUE)),
                Arguments.of("a response to nobody", "$.bindings", bindings(QUEUE, RESPONSE)),
                Arguments.of(
                        "two responses", "$.bindings", bindings(HTTP, RESPONSE, RESPONSE.replace("$return", "res"))),
                Arguments.of(
                        "two takers of the returned value",
                        "$.bindings",
                        bindings(HTTP, RESPONSE, binding("pager", "out", "$return"))),
                // Any binding.
                Arguments.of(
                        "a binding without a type", "$.bindings[1]", bindings(QUEUE, "{'direction':'in','name':'x'}")),
                Arguments.of(
                        "a binding without a name",
                        "$.bindings[1]",
                        bindings(QUEUE, "{'type':'pager','direction':'out'}")),
                Arguments.of(
                        "a binding without a direction",
                        "$.bindings[1]",
                        bindings(QUEUE, "{'type':'pager','name':'x'}")),
                Arguments.of("a direction that is none", "$.bindings[1]", beside("pager", "inout")),
                Arguments.of(
                        "a trigger that goes out",
                        "$.bindings[0]",
                        bindings(binding("parcelTrigger", "out", "parcel"))),
                Arguments.of("a response that comes in", "$.bindings[1]", bindings(HTTP, binding("http", "in", "res"))),
                Arguments.of(
                        "$return that comes in", "$.bindings[1]", bindings(QUEUE, binding("pager", "in", "$return"))),
                Arguments.of("an empty name", "$.bindings[1]", bindings(QUEUE, binding("pager", "out", ""))),
                Arguments.of(
                        "a name with an underscore",
                        "$.bindings[1]",
                        bindings(QUEUE, binding("pager", "out", "a_page"))),
                Arguments.of(
                        "a name with a digit first", "$.bindings[1]", bindings(QUEUE, binding("pager", "out", "1st"))),
                Arguments.of(
                        "a name that is too long",
                        "$.bindings[1]",
                        bindings(QUEUE, binding("pager", "out", "x".repeat(129)))),
                Arguments.of(
                        "an undefined data type", "$.bindings[1]", beside("pager", "in", "'dataType':'undefined'")),
                Arguments.of(
                        "a cardinality that is none",
                        "$.bindings[0]",
                        trigger("parcelTrigger", "'cardinality':'several'")),
                // Retry policies.
                Arguments.of(
                        "a retry policy without an interval",
                        "$.retry",
                        retried("'retry':{'strategy':'fixedDelay','maxRetryCount':3}")),
                Arguments.of(
                        "a retry policy without a count", "$.retry", retried(RETRY.replace("'maxRetryCount':3,", ""))),
                Arguments.of("a retry policy with a count as text", "$.retry", retried(RETRY.replace("3", "'3'"))),
                Arguments.of("a retry policy below no end", "$.retry", retried(RETRY.replace("3", "-2"))),
                Arguments.of("a retry policy of no strategy", "$.retry", retried(RETRY.replace("fixedDelay", "now"))),
                Arguments.of("a negative interval", "$.retry", retried(RETRY.replace("00:00:10", "-00:00:10"))),
                Arguments.of("an interval in words", "$.retry", retried(RETRY.replace("00:00:10", "10s"))),
                Arguments.of(
                        "half an exponential policy",
                        "$.retry",
                        retried(
                                "'retry':{'strategy':'exponentialBackoff','maxRetryCount':3,'minimumInterval':'00:00:05'}")),
                Arguments.of(
                        "two policies in one",
                        "$.retry",
                        retried(
                                "'retry':{'strategy':'exponentialBackoff','maxRetryCount':3,'minimumInterval':'00:00:05','maximumInterval':'00:01:00','delayInterval':'00:00:10'}")),
                // Known bindings.
                Arguments.of("empty methods", "$.bindings[0]", trigger("httpTrigger", "'methods':[]")),
                Arguments.of("a method twice", "$.bindings[0]", trigger("httpTrigger", "'methods':['get','get']")),
                Arguments.of("a method that is none", "$.bindings[0]", trigger("httpTrigger", "'methods':['fetch']")),
                Arguments.of("a level that is none", "$.bindings[0]", trigger("httpTrigger", "'authLevel':'user'")),
                Arguments.of(
                        "a route of the host's own", "$.bindings[0]", trigger("httpTrigger", "'route':'/Admin/x'")),
                Arguments.of("a timer without a schedule", "$.bindings[0]", trigger("timerTrigger")),
                Arguments.of("a blob without a name", "$.bindings[1]", beside("blob", "in", "'path':'pictures'")),
                Arguments.of(
                        "a queue that there cannot be", "$.bindings[0]", trigger("queueTrigger", "'queueName':'a--b'")),
                Arguments.of(
                        "a connection string",
                        "$.bindings[0]",
                        trigger("queueTrigger", "'queueName':'orders'", "'connection':'AccountName=a;AccountKey=b'")),
                Arguments.of(
                        "a row without its partition",
                        "$.bindings[1]",
                        beside("table", "in", "'tableName':'Things'", "'rowKey':'b'")),
                Arguments.of(
                        "a row and a filter",
                        "$.bindings[1]",
                        beside(
                                "table",
                                "in",
                                "'tableName':'Things'",
                                "'partitionKey':'a'",
                                "'rowKey':'b'",
                                "'filter':'c'")),
                Arguments.of(
                        "a number as text",
                        "$.bindings[1]",
                        beside("table", "in", "'tableName':'Things'", "'take':'5'")),
                Arguments.of(
                        "a topic without a subscription",
                        "$.bindings[0]",
                        trigger("serviceBusTrigger", "'topicName':'t'")),
                Arguments.of(
                        "a queue and a topic",
                        "$.bindings[1]",
                        beside("serviceBus", "out", "'queueName':'q'", "'topicName':'t'")),
                Arguments.of(
                        "an endpoint without its key",
                        "$.bindings[1]",
                        beside("eventGrid", "out", "'topicEndpointUri':'E'")),
                Arguments.of(
                        "a document and a query",
                        "$.bindings[1]",
                        beside(
                                "cosmosDB",
                                "in",
                                "'connection':'C'",
                                "'databaseName':'d'",
                                "'containerName':'c'",
                                "'id':'1'",
                                "'sqlQuery':'s'")),
                Arguments.of(
                        "a feed from two places",
                        "$.bindings[0]",
                        trigger(
                                "cosmosDBTrigger",
                                "'connection':'C'",
                                "'databaseName':'d'",
                                "'containerName':'c'",
                                "'startFromBeginning':true",
                                "'startFromTime':'2026-01-01T00:00:00Z'")),
                Arguments.of(
                        "a mode in capitals",
                        "$.bindings[0]",
                        trigger("kafkaTrigger", "'topic':'t'", "'brokerList':'b'", "'protocol':'SASLSSL'")),
                Arguments.of(
                        "a command without parameters",
                        "$.bindings[1]",
                        beside(
                                "sql",
                                "in",
                                "'commandText':'s'",
                                "'commandType':'Text'",
                                "'connectionStringSetting':'D'")),
                Arguments.of(
                        "a list without its end",
                        "$.bindings[0]",
                        trigger(
                                "redisListTrigger",
                                "'connection':'C'",
                                "'key':'k'",
                                "'pollingIntervalInMs':1000",
                                "'maxBatchSize':16")),
                Arguments.of(
                        "a stream without its pace",
                        "$.bindings[0]",
                        trigger("redisStreamTrigger", "'connection':'C'", "'key':'k'")),
                Arguments.of(
                        "a hub without names of parameters",
                        "$.bindings[0]",
                        trigger("signalRTrigger", "'hubName':'h'", "'category':'messages'", "'event':'e'")),
                Arguments.of(
                        "a tool without a description", "$.bindings[0]", trigger("mcpToolTrigger", "'toolName':'t'")));
    }

    @Test
    void isASchemaItself() {
        JsonSchema ofSchemas = SCHEMAS.getSchema(SchemaLocation.of(SchemaId.V202012));

        assertThat(ofSchemas.validate(DOCUMENT)).isEmpty();
        assertThat(ofSchemas.validate(JSON.createObjectNode().put("required", 1)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("written")
    void whatIsWrittenKeepsToIt(Path file) {
        assertThat(complaints(read(file))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void takes(String what, JsonNode file) {
        assertThat(complaints(file)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void refuses(String what, String place, JsonNode file) {
        assertThat(complaints(file))
                .isNotEmpty()
                .allMatch(
                        complaint -> complaint.getInstanceLocation().toString().startsWith(place));
    }

    @Test
    void theBindingsThatItKnowsAreThoseOfTheCatalogue() {
        Set<String> types = new TreeSet<>();
        for (JsonNode rule : DOCUMENT.at("/$defs/known/allOf")) {
            JsonNode type = rule.at("/if/properties/type");
            type.path("enum").forEach(item -> types.add(item.textValue()));
            if (type.has("const")) {
                types.add(type.get("const").textValue());
            }
        }

        assertThat(types).hasSizeGreaterThan(20);
        assertThat(Catalogue.read()).extracting(Catalogue.Kind::type).containsAll(types);
    }

    private static Set<ValidationMessage> complaints(JsonNode file) {
        return SCHEMA.validate(file);
    }
}
