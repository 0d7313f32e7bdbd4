/// The statements of an opinion map: short sentences to which one can say yes or no.
@NullMarked
package org.augenhoehe.participation.opinion.statement;

import org.jspecify.annotations.NullMarked;
