package dev.bindery.processor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.model.BindingKind;
import dev.bindery.processor.model.Bindings;
import dev.bindery.processor.model.TypeRef;
import dev.bindery.processor.model.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which types are read from what, and written to what: one row for a type, {@code -} where it is not accepted. */
class ConversionsTest {
    private static final List<BindingKind> INPUTS =
            List.of(Bindings.QUEUE_TRIGGER, Bindings.BLOB_TRIGGER, Bindings.TIMER_TRIGGER, Bindings.HTTP_TRIGGER);
    private static final List<BindingKind> OUTPUTS = List.of(
            Bindings.TEXT_OUTPUT,
            Bindings.BLOB_OUTPUT,
            Bindings.QUEUE_OUTPUT,
            Bindings.ROW_OUTPUT,
            Bindings.HTTP_OUTPUT);

    /** The type, then text, bytes, JSON, HTTP and metadata; {@code !} marks a factory that wants the bytes. */
    private static final String READING = """
            String                        | text                           | text                            | text                     | text                          | text
            int                           | requiredInt                    | requiredInt                     | -                        | requiredInt                   | requiredInt
            long                          | requiredLong                   | requiredLong                    | -                        | requiredLong                  | requiredLong
            short                         | requiredShort                  | requiredShort                   | -                        | requiredShort                 | requiredShort
            byte                          | requiredByte                   | requiredByte                    | -                        | requiredByte                  | requiredByte
            double                        | requiredDouble                 | requiredDouble                  | -                        | requiredDouble                | requiredDouble
            float                         | requiredFloat                  | requiredFloat                   | -                        | requiredFloat                 | requiredFloat
            boolean                       | requiredBoolean                | requiredBoolean                 | -                        | requiredBoolean               | requiredBoolean
            char                          | -                              | -                               | -                        | -                             | -
            Integer                       | integer                        | integer                         | -                        | integer                       | integer
            Long                          | longInteger                    | longInteger                     | -                        | longInteger                   | longInteger
            Short                         | shortInteger                   | shortInteger                    | -                        | shortInteger                  | shortInteger
            Byte                          | byteInteger                    | byteInteger                     | -                        | byteInteger                   | byteInteger
            Double                        | doubleNumber                   | doubleNumber                    | -                        | doubleNumber                  | doubleNumber
            Float                         | floatNumber                    | floatNumber                     | -                        | floatNumber                   | floatNumber
            Boolean                       | bool                           | bool                            | -                        | bool                          | bool
            Character                     | -                              | -                               | -                        | -                             | -
            BigInteger                    | bigInteger                     | bigInteger                      | -                        | bigInteger                    | bigInteger
            BigDecimal                    | bigDecimal                     | bigDecimal                      | -                        | bigDecimal                    | bigDecimal
            UUID                          | uuid                           | uuid                            | -                        | uuid                          | uuid
            Instant                       | Instant.parse                  | Instant.parse                   | -                        | Instant.parse                 | Instant.parse
            LocalDateTime                 | LocalDateTime.parse            | LocalDateTime.parse             | -                        | LocalDateTime.parse           | LocalDateTime.parse
            LocalDate                     | LocalDate.parse                | LocalDate.parse                 | -                        | LocalDate.parse               | LocalDate.parse
            LocalTime                     | LocalTime.parse                | LocalTime.parse                 | -                        | LocalTime.parse               | LocalTime.parse
            Duration                      | Duration.parse                 | Duration.parse                  | -                        | Duration.parse                | Duration.parse
            Period                        | Period.parse                   | Period.parse                    | -                        | Period.parse                  | Period.parse
            Year                          | Year.parse                     | Year.parse                      | -                        | Year.parse                    | Year.parse
            YearMonth                     | YearMonth.parse                | YearMonth.parse                 | -                        | YearMonth.parse               | YearMonth.parse
            MonthDay                      | MonthDay.parse                 | MonthDay.parse                  | -                        | MonthDay.parse                | MonthDay.parse
            ZoneId                        | -                              | -                               | -                        | -                             | -
            Date                          | -                              | -                               | -                        | -                             | -
            Object                        | -                              | -                               | -                        | -                             | -
            Number                        | -                              | -                               | -                        | -                             | -
            Thread                        | -                              | -                               | -                        | -                             | -
            Colour                        | constant                       | constant                        | json                     | constant                      | constant
            Order                         | json                           | json                            | json                     | json                          | json
            Note                          | -                              | -                               | -                        | -                             | -
            Page                          | -                              | -                               | -                        | -                             | -
            Page<Order>                   | json                           | json                            | json                     | json                          | json
            Page<Optional>                | -                              | -                               | -                        | -                             | -
            Page<Optional<Order>>         | json                           | json                            | json                     | json                          | json
            Page<?>                       | -                              | -                               | -                        | -                             | -
            Page<? extends Order>         | -                              | -                               | -                        | -                             | -
            Map<String, Object>           | json                           | json                            | json                     | json                          | json
            Map<String, List<Order>>      | json                           | json                            | json                     | json                          | json
            Map<String, Order[]>          | json                           | json                            | json                     | json                          | json
            Map<String, List<Order>[]>    | -                              | -                               | -                        | -                             | -
            Map<String, byte[]>           | json                           | json                            | json                     | json                          | json
            Map                           | -                              | -                               | -                        | -                             | -
            Set<Colour>                   | json                           | json                            | json                     | json                          | json
            SortedMap<String, Number>     | json                           | json                            | json                     | json                          | json
            Collection<Order>             | json                           | json                            | json                     | json                          | json
            Queue<Order>                  | -                              | -                               | -                        | -                             | -
            List                          | -                              | -                               | -                        | -                             | -
            List<String>                  | each(text)                     | each(text)                      | each(text)               | each(text)                    | each(text)
            List<Order>                   | each(json)                     | each(json)                      | each(json)               | each(json)                    | each(json)
            List<UUID>                    | each(uuid)                     | each(uuid)                      | -                        | each(uuid)                    | each(uuid)
            List<Instant>                 | each(Instant.parse)            | each(Instant.parse)             | -                        | each(Instant.parse)           | each(Instant.parse)
            List<byte[]>                  | each(bytes)                    | each(bytes)                     | each(bytes)              | each(bytes)                   | -
            List<Object>                  | -                              | -                               | -                        | -                             | -
            List<List<String>>            | -                              | -                               | -                        | -                             | -
            List<Optional<String>>        | -                              | -                               | -                        | -                             | -
            Optional                      | -                              | -                               | -                        | -                             | -
            Optional<String>              | maybe(text)                    | maybe(text)                     | maybe(text)              | maybe(text)                   | maybe(text)
            Optional<Order>               | maybe(json)                    | maybe(json)                     | maybe(json)              | maybe(json)                   | maybe(json)
            Optional<List<Integer>>       | maybe(each(integer))           | maybe(each(integer))            | -                        | maybe(each(integer))          | maybe(each(integer))
            Optional<Optional<String>>    | -                              | -                               | -                        | -                             | -
            OptionalInt                   | -                              | -                               | -                        | -                             | -
            byte[]                        | bytes                          | bytes                           | bytes                    | bytes                         | -
            int[]                         | -                              | -                               | -                        | -                             | -
            String[]                      | array(text)                    | array(text)                    | array(text)                    | array(text)                    | -
            Order[]                       | array(json)                    | array(json)                    | array(json)                    | array(json)                    | -
            byte[][]                      | array(bytes)                   | array(bytes)                   | array(bytes)                   | array(bytes)                   | -
            java.io.InputStream           | stream                         | stream                          | -                        | stream                        | -
            Optional<java.io.InputStream> | maybe(stream)                  | maybe(stream)                   | -                        | maybe(stream)                 | -
            InputStream                   | -                              | InputStream.fromBinding!        | -                        | -                             | -
            Optional<InputStream>         | -                              | maybe(InputStream.fromBinding!) | -                        | -                             | -
            List<InputStream>             | -                              | each(InputStream.fromBinding!)  | -                        | -                             | -
            HttpRequest                   | -                              | -                               | -                        | HttpRequest.fromBinding       | -
            List<HttpRequest>             | -                              | -                               | -                        | each(HttpRequest.fromBinding) | -
            QueueMessage                  | QueueMessage.fromBinding       | -                               | -                        | -                             | -
            List<QueueMessage>            | each(QueueMessage.fromBinding) | -                               | -                        | -                             | -
            TimerRequest                  | -                              | -                               | TimerRequest.fromBinding | -                             | -
            HttpResponse                  | -                              | -                               | -                        | -                             | -
            Letter                        | -                              | Letter.open                     | -                        | -                             | -
            Context                       | -                              | -                               | -                        | -                             | -
            Out<String>                   | -                              | -                               | -                        | -                             | -
            CompletionStage<String>       | -                              | -                               | -                        | -                             | -
            HttpRequestMessage<String>    | -                              | -                               | -                        | -                             | -
            OutputBinding<String>         | -                              | -                               | -                        | -                             | -
            Optional<ExecutionContext>    | -                              | -                               | -                        | -                             | -
            CompletionStage<String>       | -                              | -                               | -                        | -                             | -
            void                          | -                              | -                               | -                        | -                             | -
            Void                          | -                              | -                               | -                        | -                             | -
            """;

    /** The type, then text, bytes, a queue (bytes, many), JSON and HTTP. */
    private static final String WRITING = """
            String                        | text              | textAsBytes           | textAsBytes                  | document        | textResponse
            int                           | text              | textAsBytes           | textAsBytes                  | -               | textResponse
            double                        | text              | textAsBytes           | textAsBytes                  | -               | textResponse
            boolean                       | text              | textAsBytes           | textAsBytes                  | -               | textResponse
            char                          | -                 | -                     | -                            | -               | -
            Character                     | -                 | -                     | -                            | -               | -
            BigDecimal                    | text              | textAsBytes           | textAsBytes                  | -               | textResponse
            UUID                          | text              | textAsBytes           | textAsBytes                  | -               | textResponse
            Instant                       | text              | textAsBytes           | textAsBytes                  | -               | textResponse
            LocalDate                     | text              | textAsBytes           | textAsBytes                  | -               | textResponse
            ZoneId                        | -                 | -                     | -                            | -               | -
            Date                          | -                 | -                     | -                            | -               | -
            Object                        | -                 | -                     | -                            | -               | -
            Number                        | -                 | -                     | -                            | -               | -
            Colour                        | text              | textAsBytes           | textAsBytes                  | -               | textResponse
            Order                         | jsonAsText        | jsonAsBytes           | jsonAsBytes                  | json            | jsonResponse
            Note                          | -                 | -                     | -                            | -               | -
            Page                          | -                 | -                     | -                            | -               | -
            Page<Order>                   | jsonAsText        | jsonAsBytes           | jsonAsBytes                  | json            | jsonResponse
            Page<Optional>                | -                 | -                     | -                            | -               | -
            Page<Optional<Order>>         | jsonAsText        | jsonAsBytes           | jsonAsBytes                  | json            | jsonResponse
            Page<?>                       | -                 | -                     | -                            | -               | -
            Page<? extends Order>         | -                 | -                     | -                            | -               | -
            Map<String, Object>           | jsonAsText        | jsonAsBytes           | jsonAsBytes                  | json            | jsonResponse
            Map<String, List<Order>>      | jsonAsText        | jsonAsBytes           | jsonAsBytes                  | json            | jsonResponse
            Map<String, Order[]>          | jsonAsText        | jsonAsBytes           | jsonAsBytes                  | json            | jsonResponse
            Map<String, List<Order>[]>    | -                 | -                     | -                            | -               | -
            Map<String, byte[]>           | jsonAsText        | jsonAsBytes           | jsonAsBytes                  | json            | jsonResponse
            Map                           | -                 | -                     | -                            | -               | -
            Set<Colour>                   | jsonAsText        | jsonAsBytes           | jsonAsBytes                  | json            | jsonResponse
            SortedMap<String, Number>     | jsonAsText        | jsonAsBytes           | jsonAsBytes                  | json            | jsonResponse
            Collection<Order>             | jsonAsText        | jsonAsBytes           | each(jsonAsBytes)            | json            | jsonResponse
            Queue<Order>                  | -                 | -                     | -                            | -               | -
            List                          | -                 | -                     | -                            | -               | -
            List<String>                  | jsonAsText        | jsonAsBytes           | each(textAsBytes)            | json            | jsonResponse
            List<Order>                   | jsonAsText        | jsonAsBytes           | each(jsonAsBytes)            | json            | jsonResponse
            List<UUID>                    | jsonAsText        | jsonAsBytes           | each(textAsBytes)            | json            | jsonResponse
            List<Instant>                 | jsonAsText        | jsonAsBytes           | each(textAsBytes)            | json            | jsonResponse
            List<byte[]>                  | jsonAsText        | jsonAsBytes           | each(bytes)                  | json            | jsonResponse
            List<Object>                  | jsonAsText        | jsonAsBytes           | -                            | json            | jsonResponse
            List<List<String>>            | jsonAsText        | jsonAsBytes           | -                            | json            | jsonResponse
            List<Optional<String>>        | jsonAsText        | jsonAsBytes           | -                            | json            | jsonResponse
            Optional                      | -                 | -                     | -                            | -               | -
            Optional<String>              | maybe(text)       | maybe(textAsBytes)    | maybe(textAsBytes)           | maybe(document) | maybe(textResponse)
            Optional<Order>               | maybe(jsonAsText) | maybe(jsonAsBytes)    | maybe(jsonAsBytes)           | maybe(json)     | maybe(jsonResponse)
            Optional<List<Integer>>       | maybe(jsonAsText) | maybe(jsonAsBytes)    | maybe(each(textAsBytes))     | maybe(json)     | maybe(jsonResponse)
            Optional<Optional<String>>    | -                 | -                     | -                            | -               | -
            OptionalInt                   | -                 | -                     | -                            | -               | -
            byte[]                        | -                 | bytes                 | bytes                        | -               | bytesResponse
            int[]                         | -                 | -                     | -                            | -               | -
            String[]                      | -                 | -                     | -                            | -               | -
            Order[]                       | -                 | -                     | -                            | -               | -
            byte[][]                      | -                 | -                     | -                            | -               | -
            java.io.InputStream           | -                 | stream                | stream                       | -               | streamResponse
            Optional<java.io.InputStream> | -                 | maybe(stream)         | maybe(stream)                | -               | maybe(streamResponse)
            InputStream                   | -                 | InputStream.toBinding | -                            | -               | -
            List<InputStream>             | -                 | -                     | -                            | -               | -
            HttpRequest                   | -                 | -                     | -                            | -               | -
            QueueMessage                  | -                 | -                     | QueueMessage.toBinding       | -               | -
            List<QueueMessage>            | -                 | -                     | each(QueueMessage.toBinding) | -               | -
            TimerRequest                  | -                 | -                     | -                            | -               | -
            HttpResponse                  | -                 | -                     | -                            | -               | HttpResponse.toBinding
            Letter                        | -                 | -                     | -                            | -               | -
            Context                       | -                 | -                     | -                            | -               | -
            Out<String>                   | -                 | -                     | -                            | -               | -
            CompletionStage<String>       | -                 | -                     | -                            | -               | -
            HttpRequestMessage<String>    | -                 | -                     | -                            | -               | -
            OutputBinding<String>         | -                 | -                     | -                            | -               | -
            Optional<ExecutionContext>    | -                 | -                     | -                            | -               | -
            CompletionStage<String>       | -                 | -                     | -                            | -               | -
            void                          | -                 | -                     | -                            | -               | -
            Void                          | -                 | -                     | -                            | -               | -
            """;

    static Stream<String> readingRows() {
        return READING.lines();
    }

    static Stream<String> writingRows() {
        return WRITING.lines();
    }

    @ParameterizedTest
    @MethodSource("readingRows")
    void readsATypeFromEachContent(String row) {
        TypeRef type = Types.type(cells(row).get(0));
        List<String> found = new ArrayList<>();
        INPUTS.forEach(kind -> found.add(ConversionTable.reading(type, kind)));
        found.add(ConversionTable.metadata(type));

        assertThat(found).isEqualTo(cells(row).subList(1, 6));
    }

    @ParameterizedTest
    @MethodSource("writingRows")
    void writesATypeToEachContent(String row) {
        TypeRef type = Types.type(cells(row).get(0));

        assertThat(OUTPUTS.stream().map(kind -> ConversionTable.writing(type, kind)))
                .isEqualTo(cells(row).subList(1, 6));
    }

    @Test
    void theInputAndTheTriggerOfOneServiceMayHaveFactoriesOfTheirOwn() {
        assertThat(ConversionTable.reading(Types.type("InputStream"), Bindings.BLOB_INPUT))
                .isEqualTo("InputStream.fromBinding!");
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split(" \\| ")).map(String::strip).toList();
    }
}
