package dev.bindery.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.local.config.HostJson;
import dev.bindery.local.config.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the app is told. {@code host.json} is deployed with the app, so tests follow it; {@code local.settings.json} and
 * the environment are this machine's, so they do not.
 *
 * @param settings the app settings
 * @param hostJson the host's configuration
 * @param zone the time zone, which is UTC in Azure unless a setting says otherwise
 * @param storageAccount where queues, blobs and tables are; null to have them in memory
 * @param instances instances that the test has made
 * @param classLoader where functions are looked for
 */
record AppConfiguration(
        Settings settings,
        HostJson hostJson,
        ZoneId zone,
        @Nullable String storageAccount,
        Map<Class<?>, Object> instances,
        ClassLoader classLoader) {
    static AppConfiguration of(FunctionApp.Builder builder) {
        Settings settings = Settings.of(builder.settings, Map.of());
        Path file = builder.hostJson != null ? builder.hostJson : Path.of("host.json");
        HostJson hostJson = HostJson.parse(file.toString(), text(file, builder.hostJson != null), settings);
        return new AppConfiguration(
                settings,
                hostJson,
                settings.get("WEBSITE_TIME_ZONE").<ZoneId>map(ZoneId::of).orElse(ZoneOffset.UTC),
                builder.storageAccount,
                Map.copyOf(builder.instances),
                builder.classLoader != null
                        ? builder.classLoader
                        : Thread.currentThread().getContextClassLoader());
    }

    private static @Nullable String text(Path file, boolean required) {
        if (!required && !Files.exists(file)) {
            return null;
        }
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
