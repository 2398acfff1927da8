/** The goals of {@code bindery-maven-plugin}. */
@NullMarked
package dev.bindery.maven;

import org.jspecify.annotations.NullMarked;
