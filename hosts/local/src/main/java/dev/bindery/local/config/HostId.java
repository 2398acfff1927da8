package dev.bindery.local.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Locale;

/** What tells the apps of one storage account apart. The hosts of one app have it in common. */
public final class HostId {
    private static final String SETTING = "AzureFunctionsWebHost__hostid";
    private static final int LONGEST = 32;

    private HostId() {}

    /**
     * The id: what the setting says, or one made of this machine's name and the app's folder.
     *
     * @param settings the app settings
     * @param folder the app's folder
     */
    public static String of(Settings settings, Path folder) {
        String id = settings.get(SETTING)
                .filter(text -> !text.isBlank())
                .orElseGet(() -> machine() + "-"
                        + folder.toAbsolutePath().normalize().toString().hashCode());
        String plain = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "").replaceAll("-{2,}", "-");
        return plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
    }

    private static String machine() {
        String name;
        try {
            name = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            name = "local";
        }
        String plain = name.replaceAll("[^A-Za-z0-9]", "");
        return plain.substring(0, Math.min(20, plain.length()));
    }
}
