package dev.bindery.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every function of the quickstart, called as its README says, in a host as its users start it. */
class QuickstartTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static LocalHostProcess host;

    @BeforeAll
    static void startTheHost() throws Exception {
        host = HostLaunch.ofQuickstart(folder)
                .environment("REPORT_SCHEDULE", "* * * * * *")
                .start();
    }

    @AfterAll
    static void stopTheHost() throws Exception {
        try (LocalHostProcess ending = host) {
            ending.stop();
            assertThat(ending.errors().await()).as("error stream").isEmpty();
        }
    }

    @Test
    void theListingNamesEveryFunctionWithItsUrlOrWhatTriggersIt() {
        List<String> lines = host.output().lines();
        String listing = String.join("\n", lines.subList(lines.indexOf("Functions:"), lines.size()));

        assertThat(listing).startsWith("""
                        Functions:

                        \tEnqueue: URL/api/Enqueue

                        \tGetItem: [GET] URL/api/items/{id}

                        \tHello: URL/api/Hello

                        \tHelloLater: [GET] URL/api/hello/later/{user}

                        \tLevels: [GET] URL/api/levels

                        \tPutItem: [PUT] URL/api/items/{id}

                        \tTakeOrder: [POST] URL/api/orders/{item}

                        \tProcessOrder: queueTrigger outqueue

                        \tReport: timerTrigger * * * * * *

                        """.replace("URL", host.url()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /api/Hello?user=Ann              | Hello, Ann!
                    /api/Hello                       | Hello, stranger!
                    /api/Hello?user=                 | Hello, stranger!
                    /api/Hello?user                  | Hello, stranger!
                    /api/Hello?user=%20              | Hello, stranger!
                    /api/Hello?other=Ann             | Hello, stranger!
                    /api/Hello?user=Ann&user=Bob     | Hello, Ann!
                    /api/Hello?user=&user=Bob        | Hello, stranger!
                    /api/Hello?user=J%C3%BCrgen+M%2B | Hello, Jürgen M+!
                    /api/Hello?user=a%26b%3Dc        | Hello, a&b=c!
                    /API/hello?user=Ann              | Hello, Ann!
                    """)
    void helloGreets(String path, String greeting) throws Exception {
        HttpResponse<String> response = host.get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(greeting);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
    }

    @Test
    void helloTakesEveryMethod() throws Exception {
        assertThat(host.send("POST", "/api/Hello?user=Ann", "ignored").body()).isEqualTo("Hello, Ann!");
        assertThat(host.send("DELETE", "/api/Hello?user=Ann", "").body()).isEqualTo("Hello, Ann!");
    }

    @ParameterizedTest
    @CsvSource({"Ann, Ann", "J%C3%BCrgen%20M, Jürgen M", "a+b, a+b"})
    void helloLaterGreetsWhenItIsReady(String segment, String user) throws Exception {
        HttpResponse<String> response = host.get("/api/hello/later/" + segment);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("Hello, " + user + "!");
    }

    @Test
    void levelsLogsALineOfEachLevelUnderItsCall() throws Exception {
        HttpResponse<String> response = host.get("/api/levels");

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.body()).isEmpty();
        String executed = host.output().await("Executed 'Functions.Levels' \\(Succeeded");
        String id = executed.replaceAll(".*Id=([0-9a-f-]{36}).*", "$1");
        assertThat(host.output().lines(" Levels +" + id.substring(0, 8) + ": (critical|error|warning|info|debug)"))
                .extracting(line -> line.replaceFirst("^\\[[0-9T:.-]+Z] ", ""))
                .containsExactly(
                        line("CRIT ", id, "critical: the warehouse is on fire"),
                        line("ERROR", id, "error: an order was lost"),
                        line("WARN ", id, "warning: stock is low"),
                        line("INFO ", id, "info: an order was taken"),
                        line("DEBUG", id, "debug: the order's bytes were counted"));
    }

    private static String line(String level, String invocationId, String message) {
        // As wide as the longest name, ProcessOrder.
        return level + " Levels       " + invocationId.substring(0, 8) + ": " + message;
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "blue%20teapot", "%C3%A9t%C3%A9", "a+b", "100%25", "it's"})
    void anItemThatWasPutCanBeGot(String id) throws Exception {
        String item = "Ein blauer Teekessel für " + id + " ☕\r\n";

        HttpResponse<String> put = host.send("PUT", "/api/items/" + id, item);
        HttpResponse<String> got = host.get("/api/items/" + id);

        assertThat(put.statusCode()).isEqualTo(201);
        assertThat(put.body()).isEqualTo("Stored " + item.getBytes(UTF_8).length + " bytes.\n");
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.body()).isEqualTo(item);
        assertThat(host.blob("samples/" + id)).isEqualTo(item.getBytes(UTF_8));
    }

    @Test
    void anItemThatIsPutAgainIsReplaced() throws Exception {
        host.send("PUT", "/api/items/replaced", "a long first text");
        host.send("PUT", "/api/items/replaced", "second");

        assertThat(host.get("/api/items/replaced").body()).isEqualTo("second");
    }

    @Test
    void anItemThatIsNotThereIsNotFound() throws Exception {
        HttpResponse<String> response = host.get("/api/items/nothing");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo("There is no item nothing.\n");
    }

    @Test
    void anEmptyItemIsAnItem() throws Exception {
        assertThat(host.send("PUT", "/api/items/empty", "").statusCode()).isEqualTo(201);

        HttpResponse<String> response = host.get("/api/items/empty");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void everyByteOfAnItemArrives() throws Exception {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }

        assertThat(host.send("PUT", "/api/items/bytes", bytes).statusCode()).isEqualTo(201);

        assertThat(host.blob("samples/bytes")).isEqualTo(bytes);
    }

    @Test
    void anItemOfFiveMegabytesArrives() throws Exception {
        byte[] random = new byte[5 * 1024 * 1024];
        new Random(17).nextBytes(random);
        String text = "0123456789abcdef".repeat(5 * 1024 * 1024 / 16);

        assertThat(host.send("PUT", "/api/items/large", random).body()).isEqualTo("Stored 5242880 bytes.\n");
        assertThat(host.blob("samples/large")).isEqualTo(random);
        assertThat(host.send("PUT", "/api/items/large", text).statusCode()).isEqualTo(201);
        assertThat(host.get("/api/items/large").body()).isEqualTo(text);
    }

    @Test
    void anOrderThatIsEnqueuedGetsItsReceipt() throws Exception {
        UUID id = UUID.randomUUID();
        String order = "{\"id\":\"" + id + "\",\"item\":\"jam\",\"count\":1}";

        HttpResponse<String> response = host.get("/api/Enqueue?body=" + encoded(order));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(order);
        assertReceipt(id, "jam", 1);
        assertThat(host.output().await(" ProcessOrder [0-9a-f]{8}: 1 × jam \\(attempt 1\\)"))
                .contains("INFO");
    }

    @Test
    void anOrderThatIsTakenIsAcceptedAndGetsItsReceipt() throws Exception {
        HttpResponse<String> response = host.send("POST", "/api/orders/tea?count=2", "");

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        JsonNode order = JSON.readTree(response.body());
        assertThat(order.get("item").textValue()).isEqualTo("tea");
        assertThat(order.get("count").intValue()).isEqualTo(2);
        UUID id = UUID.fromString(order.get("id").textValue());
        assertThat(response.headers().firstValue("Location")).hasValue("/api/receipts/" + id);
        assertReceipt(id, "tea", 2);
    }

    @Test
    void anOrderWithoutACountIsForOne() throws Exception {
        HttpResponse<String> response = host.send("POST", "/api/orders/green%20tea", "");

        assertThat(response.statusCode()).isEqualTo(202);
        assertReceipt(UUID.fromString(JSON.readTree(response.body()).get("id").textValue()), "green tea", 1);
    }

    private static void assertReceipt(UUID id, String item, int count) throws Exception {
        Eventually.holds(() -> {
            JsonNode receipt = JSON.readTree(host.blob("receipts/" + id + ".json"));
            assertThat(receipt.get("id").textValue()).isEqualTo(id.toString());
            assertThat(receipt.get("item").textValue()).isEqualTo(item);
            assertThat(receipt.get("count").intValue()).isEqualTo(count);
            assertThat(Instant.parse(receipt.get("processed").textValue())).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hello", "{\"item\":\"tea\"", "{\"id\":\"no id at all\",\"item\":\"tea\",\"count\":1}", "[1,2]"})
    void whatIsNoOrderIsTriedFiveTimesAndThenPoison(String text) throws Exception {
        int before = failures();

        assertThat(host.get("/api/Enqueue?body=" + encoded(text)).statusCode()).isEqualTo(200);

        Eventually.holds(() -> assertThat(host.messages("outqueue-poison").findValuesAsText("text"))
                .contains(text));
        Eventually.holds(() -> assertThat(failures() - before).isEqualTo(5));
        assertThat(host.messages("outqueue")).isEmpty();
    }

    private static int failures() {
        return host.output()
                .lines("Executed 'Functions.ProcessOrder' \\(Failed")
                .size();
    }

    @Test
    void theReportRunsByTheScheduleOfTheEnvironment() throws Exception {
        assertThat(host.output().await("The environment overrides these")).contains("[REPORT_SCHEDULE]");

        for (String executing : host.output().await("Executing 'Functions.Report' \\(Reason='Timer fired at ", 2)) {
            assertReported(executing);
        }
    }

    /** Of a call that is being executed, the function's own line and that of its success follow. */
    private static void assertReported(String executing) throws InterruptedException {
        String id = executing.replaceAll(".*Id=([0-9a-f]{8}).*", "$1");
        host.output().await(" INFO  Report +" + id + ": The report is on time\\.");
        host.output().await(" INFO  Report +" + id + ": Executed 'Functions.Report' \\(Succeeded");
    }

    @Test
    void theReportRunsByHand() throws Exception {
        HttpResponse<String> response = host.send(host.request("/admin/functions/Report")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"input\":\"\"}"))
                .build());

        assertThat(response.statusCode()).isEqualTo(202);
        assertReported(
                host.output().await("Executing 'Functions.Report' \\(Reason='This function was called by hand\\.'"));
    }

    @Test
    void callingByHandWhatIsNotThereOrWithoutInputIsRefused() throws Exception {
        assertThat(host.send("POST", "/admin/functions/Nothing", "{\"input\":\"\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(host.send("POST", "/admin/functions/Report", "").statusCode())
                .isEqualTo(400);
        assertThat(host.send("POST", "/admin/functions/Report", "no JSON").statusCode())
                .isEqualTo(400);
    }

    @Test
    void allNineFunctionsAreListed() throws Exception {
        JsonNode functions = host.json("/admin/functions");

        assertThat(functions.findValuesAsText("href"))
                .containsExactly(
                        admin("Enqueue"),
                        admin("GetItem"),
                        admin("Hello"),
                        admin("HelloLater"),
                        admin("Levels"),
                        admin("ProcessOrder"),
                        admin("PutItem"),
                        admin("Report"),
                        admin("TakeOrder"));
        JsonNode item = host.json("/admin/functions/getitem");
        assertThat(item.get("name").textValue()).isEqualTo("GetItem");
        assertThat(item.get("invoke_url_template").textValue()).isEqualTo(host.url() + "/api/items/{id}");
        assertThat(item.get("config").get("entryPoint").textValue()).isEqualTo("example.Items_Functions.invoke");
        assertThat(item.get("isDisabled").booleanValue()).isFalse();
    }

    private static String admin(String function) {
        return host.url() + "/admin/functions/" + function;
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/levels",
        "DELETE, /api/items/42",
        "POST, /api/items/42",
        "GET, /api/orders/tea",
        "PUT, /api/hello/later/Ann",
        "GET, /api/nothing",
        "GET, /Hello",
        "GET, /api/items/4/2",
        "GET, /api/ProcessOrder"
    })
    void whatNoRouteAndMethodFitsIsNotFound(String method, String path) throws Exception {
        HttpResponse<String> response = host.send(method, path, "");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://elsewhere.example",
        "Origin, http://localhost",
        "Origin, null",
        "Sec-Fetch-Site, cross-site"
    })
    void theAdminPagesDoNotAnswerToPagesOfOtherSites(String header, String value) throws Exception {
        HttpResponse<String> listing =
                host.send(host.request("/admin/functions").header(header, value).build());
        HttpResponse<String> message = host.send(host.request("/admin/storage/queues/guarded/messages")
                .header(header, value)
                .POST(BodyPublishers.ofString("from elsewhere"))
                .build());

        assertThat(listing.statusCode()).isEqualTo(403);
        assertThat(message.statusCode()).isEqualTo(403);
        assertThat(host.messages("guarded")).isEmpty();
        assertThat(host.send(host.request("/api/Hello").header(header, value).build())
                        .statusCode())
                .as("a function")
                .isEqualTo(200);
    }

    @Test
    void theAdminPagesAnswerToTheNamesOfThisMachineOnly() throws Exception {
        assertThat(statusFor("localhost:" + host.port())).isEqualTo(200);
        assertThat(statusFor("127.0.0.1:" + host.port())).isEqualTo(200);
        assertThat(statusFor("elsewhere.example:" + host.port())).isEqualTo(403);
        assertThat(statusFor("localhost.elsewhere.example")).isEqualTo(403);
    }

    /** What the admin pages answer to a client that believes this host has another name. */
    private static int statusFor(String name) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), host.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET /admin/functions HTTP/1.1\r\nHost: " + name + "\r\nConnection: close\r\n\r\n")
                    .getBytes(UTF_8));
            out.flush();
            String response = new String(socket.getInputStream().readAllBytes(), UTF_8);
            return Integer.parseInt(response.split(" ", 3)[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
