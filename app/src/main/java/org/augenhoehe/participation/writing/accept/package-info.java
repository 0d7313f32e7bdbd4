/// How a change is accepted by the rule of the document.
@NullMarked
package org.augenhoehe.participation.writing.accept;

import org.jspecify.annotations.NullMarked;
