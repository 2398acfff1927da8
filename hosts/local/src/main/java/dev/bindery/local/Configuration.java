package dev.bindery.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.local.config.ConfigurationException;
import dev.bindery.local.config.HostJson;
import dev.bindery.local.config.LocalSettings;
import dev.bindery.local.config.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * What the host is told: by its options, the settings file, the environment and {@code host.json}.
 *
 * @param address the address to listen at
 * @param port the port; 0 for any
 * @param settings the app settings
 * @param hostJson the host's configuration
 * @param clock the time, in the app's zone
 */
record Configuration(String address, int port, Settings settings, HostJson hostJson, Clock clock) {
    private static final int USUAL_PORT = 7071;

    /** The files that this is read from, whether they are there or not. */
    static List<Path> files(HostOptions options) {
        return List.of(settingsFile(options), hostJsonFile(options));
    }

    private static Path settingsFile(HostOptions options) {
        return options.settingsFile() != null ? options.settingsFile() : Path.of("local.settings.json");
    }

    private static Path hostJsonFile(HostOptions options) {
        return options.hostJsonFile() != null ? options.hostJsonFile() : Path.of("host.json");
    }

    static Configuration of(HostOptions options) {
        Path settingsFile = settingsFile(options);
        String settingsJson = text(settingsFile, options.settingsFile() != null);
        LocalSettings local =
                settingsJson == null ? LocalSettings.NONE : LocalSettings.parse(settingsFile.toString(), settingsJson);
        Settings settings = Settings.of(options.environment(), local.values());
        if (!settings.shadowed().isEmpty()) {
            LoggerFactory.getLogger("Host.Startup")
                    .warn("The environment overrides these of {}: {}", settingsFile, settings.shadowed());
        }
        Path hostFile = hostJsonFile(options);
        HostJson hostJson =
                HostJson.parse(hostFile.toString(), text(hostFile, options.hostJsonFile() != null), settings);
        return new Configuration(
                first(options.address(), local.address(), "127.0.0.1"),
                first(options.port(), local.port(), USUAL_PORT),
                settings,
                hostJson,
                options.clock(zone(settings)));
    }

    private static <T> T first(@Nullable T option, @Nullable T file, T usual) {
        return option != null ? option : file != null ? file : usual;
    }

    private static @Nullable String text(Path file, boolean required) {
        if (!required && !Files.exists(file)) {
            return null;
        }
        try {
            String text = Files.readString(file, UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new ConfigurationException(
                    "The file " + file + " cannot be read"
                            + (Files.exists(file)
                                    ? ": " + e
                                    : ": it does not exist in " + Path.of("").toAbsolutePath())
                            + ".",
                    e);
        }
    }

    private static ZoneId zone(Settings settings) {
        String zone = settings.get("WEBSITE_TIME_ZONE").orElse("");
        if (!zone.isBlank()) {
            try {
                return ZoneId.of(zone);
            } catch (DateTimeException e) {
                LoggerFactory.getLogger("Host.Startup")
                        .warn("WEBSITE_TIME_ZONE names a zone that is not known here; this machine's zone holds");
            }
        }
        return ZoneId.systemDefault();
    }
}
