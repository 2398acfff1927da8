package dev.bindery.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test of a class a {@link FunctionApp} of its own, as a parameter of the test or of its
 * {@code @BeforeEach}:
 *
 * <pre>{@code
 * @FunctionAppTest
 * class HelloTest {
 *     @Test
 *     void greets(FunctionApp app) {
 *         assertEquals("Hello, Ann!", app.http(HttpRequest.get("/api/Hello?user=Ann")).text());
 *     }
 * }
 * }</pre>
 *
 * <p>When a test fails, what its calls logged is printed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(FunctionAppExtension.class)
public @interface FunctionAppTest {}
