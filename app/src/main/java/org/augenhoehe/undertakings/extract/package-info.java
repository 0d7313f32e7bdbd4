/// What there can be an extract for the council of, and its first chapter: the undertakings themselves.
@NullMarked
package org.augenhoehe.undertakings.extract;

import org.jspecify.annotations.NullMarked;
