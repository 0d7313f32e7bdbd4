/// Hosts write up what is drawn for, features and quotas, and open the pool.
@NullMarked
package org.augenhoehe.participation.lots.prepare;

import org.jspecify.annotations.NullMarked;
