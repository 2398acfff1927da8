/**
 * The kinds of triggers, one class each with what it needs to watch. A trigger of a new type is a new class here and a
 * line in {@link dev.bindery.local.triggers.TriggerKinds}. Internal to the local host.
 */
@NullMarked
package dev.bindery.local.triggers;

import org.jspecify.annotations.NullMarked;
