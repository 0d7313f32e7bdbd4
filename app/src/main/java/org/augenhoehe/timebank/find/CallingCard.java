package org.augenhoehe.timebank.find;

import java.util.UUID;

/// @param code what they show to be found, without gaps
/// @param byName whether every member finds them by their name
public record CallingCard(UUID person, String code, boolean byName) {
    public String inGroups() {
        return new ShortCode(code).inGroups();
    }
}
