/// What a page is about: an undertaking, a service.
@NullMarked
package org.augenhoehe.knowledge.wiki.about;

import org.jspecify.annotations.NullMarked;
