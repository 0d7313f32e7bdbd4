/// What the demonstration town shares: a library of things, a pool of cargo bikes, rooms, what people can and know, and
/// a year in which it was used.
@NullMarked
package org.augenhoehe.sharing.demo;

import org.jspecify.annotations.NullMarked;
