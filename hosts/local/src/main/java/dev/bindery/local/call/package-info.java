/**
 * One call of a function, from what a trigger brings to what is written in the end. Triggers and bindings of any kind
 * meet here behind small interfaces. Internal to the local host.
 */
@NullMarked
package dev.bindery.local.call;

import org.jspecify.annotations.NullMarked;
