package org.augenhoehe.profile.show;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.profile.count.Flag;

/// A flag in words.
///
/// @param figures what the rule compared; empty where it compares no numbers
public record FlagLine(String title, String rule, String figures) {
    static FlagLine of(Page page, Flag flag) {
        return new FlagLine(page.t(flag.textKey()), page.t(flag.textKey() + ".rule"), figures(page, flag));
    }

    private static String figures(Page page, Flag flag) {
        return switch (flag.kind()) {
            case HOSTS_WITHOUT_USERS, ONLY_SINGLE -> "";
            case PHASE_WITHOUT_USERS -> page.t(flag.textKey() + ".figures", InWords.phases(page, flag.phases()));
            case NEVER_CHOSEN -> {
                var lines = new StringBuilder();
                for (int i = 0; i < flag.groups().size(); i++) {
                    lines.append(page.t(
                                    flag.textKey() + ".figures",
                                    InWords.group(page, flag.groups().get(i)),
                                    InWords.figure(page, flag.figures().get(i))))
                            .append(' ');
                }
                yield lines.toString().strip();
            }
            case DELIVER_WITHOUT_DECIDING, UNPAID_INSTEAD_OF_PAID ->
                page.t(
                        flag.textKey() + ".figures",
                        flag.figures().stream()
                                .map(figure -> InWords.figure(page, figure))
                                .toArray());
        };
    }
}
