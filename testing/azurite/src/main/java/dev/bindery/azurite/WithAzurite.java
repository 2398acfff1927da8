package dev.bindery.azurite;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that works with Azurite. Its methods may have a parameter of type {@link Azurite}, which all classes of
 * a test run share, or of type {@link AzuriteAccount}, which is a fresh account for each of them.
 *
 * <p>Where there is no npm, the class is skipped and the reason is reported; where the environment says {@code CI=true}
 * it fails instead, so that nobody takes a skipped test for one that passed.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(AzuriteExtension.class)
public @interface WithAzurite {}
