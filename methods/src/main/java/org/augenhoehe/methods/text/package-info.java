/// How hard a German text is to read, and whether it keeps the rules of easy language.
@NullMarked
package org.augenhoehe.methods.text;

import org.jspecify.annotations.NullMarked;
