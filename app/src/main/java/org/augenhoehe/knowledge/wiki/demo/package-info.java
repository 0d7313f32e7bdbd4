/// The wiki of the demonstration town.
@NullMarked
package org.augenhoehe.knowledge.wiki.demo;

import org.jspecify.annotations.NullMarked;
