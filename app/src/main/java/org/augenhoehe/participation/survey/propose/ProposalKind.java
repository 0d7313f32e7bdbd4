package org.augenhoehe.participation.survey.propose;

import java.util.Arrays;
import java.util.List;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

public enum ProposalKind {
    /// Say a question in other words.
    REWORD,
    /// Ask something more.
    NEW,
    /// Do not ask this.
    DROP;

    public String textKey() {
        return "survey.proposal.kind." + this;
    }

    public static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(kind -> new Option(kind.name(), page.t(kind.textKey())))
                .toList();
    }
}
