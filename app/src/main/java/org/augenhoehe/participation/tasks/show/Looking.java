package org.augenhoehe.participation.tasks.show;

import java.util.Arrays;

/// The same tasks looked at in three ways.
public enum Looking {
    LIST("liste"),
    BOARD("tafel"),
    CALENDAR("kalender");

    private final String address;

    Looking(String address) {
        this.address = address;
    }

    public String address() {
        return address;
    }

    public String textKey() {
        return "tasks.looking." + this;
    }

    static Looking of(String typed) {
        return Arrays.stream(values())
                .filter(one -> one.address.equals(typed))
                .findFirst()
                .orElse(LIST);
    }
}
