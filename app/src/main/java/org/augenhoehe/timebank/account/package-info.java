/// Accounts as people meet them: opened with starting hours, resting while somebody only gives, left; who acts for
/// which; and hours that run out.
@NullMarked
package org.augenhoehe.timebank.account;

import org.jspecify.annotations.NullMarked;
