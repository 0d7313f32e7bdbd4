/// What people of the demonstration town tell.
@NullMarked
package org.augenhoehe.knowledge.story.demo;

import org.jspecify.annotations.NullMarked;
