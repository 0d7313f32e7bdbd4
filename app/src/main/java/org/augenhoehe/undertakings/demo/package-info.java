/// Undertakings of the demonstration town. Rooms that bring methods add its steps.
@NullMarked
package org.augenhoehe.undertakings.demo;

import org.jspecify.annotations.NullMarked;
