package dev.bindery.annotation.meta;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the static factory by which a type is made from a binding's value, so that a parameter may have that type. The
 * factory is {@code public static T anyName(dev.bindery.spi.BindingData)} in the type {@code T} itself; it gives null
 * where the binding holds nothing, unless an empty value means something.
 *
 * <p>A type with one type parameter takes the conversion of the value inside as well: {@code public static <V> T<V>
 * anyName(dev.bindery.spi.BindingData, java.util.function.Function<BindingData, ? extends V>)}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface ReadFrom {
    /**
     * The triggers and inputs that the type can be read from.
     *
     * @return their annotations
     */
    Class<? extends Annotation>[] value();

    /**
     * Whether the type wants the bytes as they are. The host is then asked for {@code "dataType": "binary"} where it
     * would decode them as text otherwise.
     *
     * @return whether it reads bytes
     */
    boolean bytes() default false;

    /**
     * The names that the type also reads of what the trigger publishes beside its value.
     *
     * @return the names
     */
    String[] metadata() default {};
}
