package org.augenhoehe.atlas.collection;

import java.util.Arrays;
import java.util.List;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// What a field of a collection takes.
public enum FieldKind {
    YES_NO,
    CHOICE,
    TEXT,
    NUMBER;

    public String textKey() {
        return "atlas.field." + this;
    }

    static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(one -> new Option(one.name(), page.t(one.textKey())))
                .toList();
    }
}
