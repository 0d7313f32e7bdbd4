/// The pages on which people see what is free, choose hours and book, and the words they say it in.
@NullMarked
package org.augenhoehe.sharing.booking.form;

import org.jspecify.annotations.NullMarked;
