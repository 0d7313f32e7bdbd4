package org.augenhoehe.participation.survey;

import java.util.Arrays;
import java.util.List;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// What stands beside the answers.
public enum Privacy {
    /// The name. Those who take part read it.
    NAMED,
    /// A number of chance. Only whoever runs the house could say whose it is.
    PSEUDONYMOUS,
    /// Nothing: nobody can tell any more.
    ANONYMOUS;

    public String textKey() {
        return "survey.privacy." + this;
    }

    /// Whether somebody can still change what they handed in.
    public boolean mayChange() {
        return this != ANONYMOUS;
    }

    public static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(one -> new Option(one.name(), page.t(one.textKey()), page.t(one.textKey() + ".means")))
                .toList();
    }
}
