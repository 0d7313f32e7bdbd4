/// What the people of the demonstration town do with their hours: a year of it, through the books as everybody does.
@NullMarked
package org.augenhoehe.timebank.demo;

import org.jspecify.annotations.NullMarked;
