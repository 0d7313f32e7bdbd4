/// Every step as a form on paper: printed, filled in with a pen, read again, counted once.
@NullMarked
package org.augenhoehe.participation.paper;

import org.jspecify.annotations.NullMarked;
