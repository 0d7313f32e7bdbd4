/// Who mediates: named by the members for a time, agreed by themselves.
@NullMarked
package org.augenhoehe.sharing.mediation.desk;

import org.jspecify.annotations.NullMarked;
