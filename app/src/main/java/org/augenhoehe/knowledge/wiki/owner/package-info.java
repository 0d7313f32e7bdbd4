/// Pages that belong to a group: others propose, its people accept or say why not.
@NullMarked
package org.augenhoehe.knowledge.wiki.owner;

import org.jspecify.annotations.NullMarked;
