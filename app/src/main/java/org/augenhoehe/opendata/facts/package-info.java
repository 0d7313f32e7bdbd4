/// What the place says about its data: under which licence, who publishes them, where they are about.
@NullMarked
package org.augenhoehe.opendata.facts;

import org.jspecify.annotations.NullMarked;
