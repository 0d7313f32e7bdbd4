package org.augenhoehe.thread;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/// Lets those add connections whom a test names.
@Component
class AllowedToLead implements MayLead {
    private final Set<String> allowed = ConcurrentHashMap.newKeySet();

    void allow(UUID person, UUID within) {
        allowed.add(person + " " + within);
    }

    @Override
    public boolean mayLead(UUID person, UUID within) {
        return allowed.contains(person + " " + within);
    }
}
