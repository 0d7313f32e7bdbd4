/// A text that people write together, on paper: what is proposed, supported and said by its rule.
@NullMarked
package org.augenhoehe.participation.writing.paper;

import org.jspecify.annotations.NullMarked;
