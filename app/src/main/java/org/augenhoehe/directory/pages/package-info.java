/// The directory as people read it: the list with its filters, and the page of one service with what is needed first.
@NullMarked
package org.augenhoehe.directory.pages;

import org.jspecify.annotations.NullMarked;
