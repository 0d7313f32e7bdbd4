/// How each rule puts its question on a page, and how a ballot is written down.
@NullMarked
package org.augenhoehe.participation.decision.way;

import org.jspecify.annotations.NullMarked;
