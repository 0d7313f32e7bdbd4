/// Taking hours of a thing: who may, what is free, and that nothing is taken twice.
@NullMarked
package org.augenhoehe.sharing.booking.book;

import org.jspecify.annotations.NullMarked;
