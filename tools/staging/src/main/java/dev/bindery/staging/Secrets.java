package dev.bindery.staging;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which files must not leave the machine, by their names. */
final class Secrets {
    /** Folders of tools that hold histories and keys. */
    private static final List<String> FOLDERS = List.of(".git", ".svn", ".hg", ".ssh", ".aws", ".azure", ".gnupg");

    private static final Pattern FILES = Pattern.compile("local\\.settings(\\..*)?\\.json"
            + "|\\.env|\\.env\\..*|.*\\.env"
            + "|.*\\.(pem|pfx|p12|key|jks|keystore|ppk|kdbx|publishsettings)"
            + "|id_(rsa|dsa|ecdsa|ed25519)"
            + "|\\.(netrc|npmrc|pgpass|git-credentials)");

    private Secrets() {}

    /**
     * Whether a file looks like a secret.
     *
     * @param path its path with slashes, from wherever it would be taken
     */
    static boolean isSecret(String path) {
        String[] parts = path.toLowerCase(Locale.ROOT).split("/");
        for (int i = 0; i < parts.length - 1; i++) {
            if (FOLDERS.contains(parts[i])) {
                return true;
            }
        }
        String name = parts[parts.length - 1];
        // In a checkout of a submodule or a worktree, .git is a file.
        return name.equals(".git") || FILES.matcher(name).matches();
    }
}
