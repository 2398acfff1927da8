package dev.bindery.handler;

import dev.bindery.syntax.AppSettings;
import dev.bindery.syntax.SyntaxException;
import dev.bindery.syntax.UndefinedSettingException;

/** References to app settings in the properties of bindings. */
final class Setting {
    private Setting() {}

    /** A text with the settings put in; one that cannot be resolved is as it is, and the host has refused it. */
    static String resolved(String text, Environment environment) {
        try {
            return AppSettings.resolveSettings(text, environment::get);
        } catch (SyntaxException | UndefinedSettingException e) {
            return text;
        }
    }
}
