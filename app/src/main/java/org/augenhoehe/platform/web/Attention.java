package org.augenhoehe.platform.web;

import org.augenhoehe.platform.security.Access;

/// Something on the operator's desk that may need a hand. A room declares its own as beans.
public interface Attention {
    /// Smaller numbers come first.
    int order();

    /// Key of a sentence that takes the count.
    String textKey();

    /// How many things wait; nothing is shown for 0.
    int count();

    String href();

    /// Who can do something about it.
    default Access.For whom() {
        return Access.For.OPERATOR;
    }
}
