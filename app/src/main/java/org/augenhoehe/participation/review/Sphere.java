package org.augenhoehe.participation.review;

import java.util.Arrays;
import java.util.List;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// What a question looks at. A service may help and still leave nobody with a voice: both are asked for, side by side.
public enum Sphere {
    /// Being heard, skills, trust, new ties.
    CIVIC,
    /// Whether it helps, can be reached, is worth recommending.
    SERVICE;

    public String textKey() {
        return "review.sphere." + this;
    }

    public static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(sphere -> new Option(sphere.name(), page.t(sphere.textKey()), page.t(sphere.textKey() + ".means")))
                .toList();
    }
}
