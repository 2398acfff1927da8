package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bindery.spi.Json;
import dev.bindery.testing.FunctionApp;
import dev.bindery.testing.FunctionAppTest;
import dev.bindery.testing.OutputValue;
import dev.bindery.testing.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcels.Parcel;

/** A binding of one's own is described, called and checked like any other. */
@FunctionAppTest
class DepotTest {
    @Test
    void describesTheFunction() throws IOException {
        String expected = """
                {
                  "scriptFile": "../functions.jar",
                  "entryPoint": "example.Depot_Functions.invoke",
                  "bindings": [
                    {"type": "parcelTrigger", "direction": "in", "name": "parcel", "depot": "BER01", "maxWeight": 30},
                    {"type": "parcel", "direction": "out", "name": "$return", "depot": "%NEXT_DEPOT%",
                     "signatory": "the night shift", "signature": true}
                  ]
                }
                """;
        try (InputStream written = Depot.class.getResourceAsStream("/META-INF/azure-functions/Forward/function.json")) {
            assertEquals(Json.mapper().readTree(expected), Json.mapper().readTree(written));
        }
    }

    @Test
    @Setting(name = "NEXT_DEPOT", value = "HAM02")
    void forwardsLightParcels(FunctionApp app) {
        arrives(app, new Parcel("1", 20));
        arrives(app, new Parcel("2", 21));

        assertEquals(
                List.of("{\"number\":\"1\"}"),
                app.outputs("Forward", "$return").stream()
                        .map(OutputValue::text)
                        .toList());
    }

    /** The parcel is the event; its weight and the depot are what the trigger publishes beside it. */
    private static void arrives(FunctionApp app, Parcel parcel) {
        app.trigger("Forward")
                .metadata("Weight", parcel.weight())
                .metadata("Depot", "BER01")
                .fire(parcel);
    }

    @Test
    void refusesADepotThatIsNone(@TempDir Path classes) {
        Diagnostic<? extends JavaFileObject> error = errorOf("""
                import parcels.*;

                public class Wrong {
                    public void wrong(
                            @ParcelTrigger(
                                    depot = "Berlin")
                                    Parcel parcel) {}
                }
                """, classes);

        assertEquals(6, error.getLineNumber());
        assertEquals(29, error.getColumnNumber(), "the value itself");
        assertTrue(error.getMessage(Locale.ROOT).contains("three capital letters and two digits, such as BER01"));
    }

    @Test
    void refusesAWeightThatNobodyCanLift(@TempDir Path classes) {
        Diagnostic<? extends JavaFileObject> error = errorOf("""
                import parcels.*;

                public class Wrong {
                    public void wrong(@ParcelTrigger(depot = "BER01", maxWeight = 71) Parcel parcel) {}
                }
                """, classes);

        assertEquals(4, error.getLineNumber());
        assertTrue(error.getMessage(Locale.ROOT).contains("1 to 70"), error.getMessage(Locale.ROOT));
    }

    private static Diagnostic<? extends JavaFileObject> errorOf(String source, Path classes) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        ToolProvider.getSystemJavaCompiler()
                .getTask(
                        new StringWriter(),
                        null,
                        diagnostics,
                        List.of(
                                "-d", classes.toString(),
                                "-classpath", System.getProperty("java.class.path"),
                                "-processorpath", System.getProperty("java.class.path")),
                        null,
                        List.of(
                                new SimpleJavaFileObject(
                                        URI.create("string:///Wrong.java"), JavaFileObject.Kind.SOURCE) {
                                    @Override
                                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                                        return source;
                                    }
                                }))
                .call();
        List<Diagnostic<? extends JavaFileObject>> errors = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
        assertEquals(1, errors.size(), errors.toString());
        return errors.get(0);
    }
}
