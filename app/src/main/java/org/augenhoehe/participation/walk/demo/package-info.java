/// A walk of the demonstration town.
@NullMarked
package org.augenhoehe.participation.walk.demo;

import org.jspecify.annotations.NullMarked;
