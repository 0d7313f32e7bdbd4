package org.augenhoehe.following;

import org.augenhoehe.feeds.Subject;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// What other rooms show of following.
@Component
public class Following {
    private final FollowStore store;

    Following(FollowStore store) {
        this.store = store;
    }

    /// For `following/button.jte`; a stranger costs no question to the database.
    public FollowButton button(Page page, Subject subject) {
        var person = page.visitor().person();
        return new FollowButton(subject, person != null && store.follows(person, subject));
    }
}
