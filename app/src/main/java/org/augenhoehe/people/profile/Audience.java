package org.augenhoehe.people.profile;

import java.util.Arrays;
import java.util.List;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// Who may see a part of the profile. Its text key is `profile.audience.<name>`.
enum Audience {
    ME(Closeness.SELF),
    GROUPS(Closeness.SAME_GROUP),
    SIGNED_IN(Closeness.SIGNED_IN),
    EVERYBODY(Closeness.STRANGER);

    private final Closeness farthest;

    Audience(Closeness farthest) {
        this.farthest = farthest;
    }

    boolean admits(Closeness reader) {
        return reader.compareTo(farthest) >= 0;
    }

    static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(audience -> new Option(audience.name(), page.t("profile.audience." + audience)))
                .toList();
    }
}
