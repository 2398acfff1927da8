/**
 * The making of an archive of classes, with which a worker starts faster: a host that starts a worker once, in vain,
 * and has the JVM write down what it loaded. No part of it runs when the Functions host starts the worker.
 */
@NullMarked
package dev.bindery.worker.training;

import org.jspecify.annotations.NullMarked;
