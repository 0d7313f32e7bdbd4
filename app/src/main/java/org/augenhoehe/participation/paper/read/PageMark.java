package org.augenhoehe.participation.paper.read;

import java.util.Optional;
import java.util.regex.Pattern;

/// What the square code on a page says.
///
/// @param form which form, so that its boxes are known; at most 64 letters, digits, `_` and `-`
/// @param page which page of it, from 1
/// @param code which copy, written in the same way; empty on ballots
public record PageMark(String form, int page, String code) {
    private static final Pattern WRITTEN =
            Pattern.compile("AUGE1:([A-Za-z0-9_-]{1,64}):([1-9][0-9]{0,3}):([A-Za-z0-9_-]{0,64})");

    /// As it stands in the code. The shorter it is, the larger its modules.
    public String written() {
        var written = "AUGE1:" + form + ":" + page + ":" + code;
        if (!WRITTEN.matcher(written).matches()) {
            throw new IllegalArgumentException("no mark of a page: " + written);
        }
        return written;
    }

    /// @return empty where the code says something else, such as an address
    public static Optional<PageMark> of(String written) {
        var found = WRITTEN.matcher(written);
        return found.matches()
                ? Optional.of(new PageMark(found.group(1), Integer.parseInt(found.group(2)), found.group(3)))
                : Optional.empty();
    }
}
