/// A desk, chosen by the members, to which conflicts come. What is said there is read by its two sides and whoever
/// mediates, and goes after a time.
@NullMarked
package org.augenhoehe.sharing.mediation;

import org.jspecify.annotations.NullMarked;
