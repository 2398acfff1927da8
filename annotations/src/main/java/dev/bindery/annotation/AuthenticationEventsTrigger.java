package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the function for an event of a sign-in, such as the issue of a token, and answers it. Needs the preview bundle;
 * what properties it has is not settled, and {@link CustomTrigger} takes any.
 *
 * <p>The parameter is a record or another JSON type, or {@code String} (its JSON). A returned value is the answer to
 * the event.
 *
 * <pre>{@code
 * import dev.bindery.annotation.AuthenticationEventsTrigger;
 * import java.util.List;
 * import java.util.Map;
 *
 * public final class SignIn {
 *   public Map<String, Object> tokenIssued(@AuthenticationEventsTrigger Map<String, Object> event) {
 *     return Map.of("actions", List.of());
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "authenticationEventsTrigger",
        role = Role.TRIGGER,
        content = Content.JSON,
        returns = true,
        openMetadata = true,
        extension = "AuthenticationEvents")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface AuthenticationEventsTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";
}
