/// What hosts write before it opens: the first words, and the rule by which changes are accepted.
@NullMarked
package org.augenhoehe.participation.writing.draft;

import org.jspecify.annotations.NullMarked;
