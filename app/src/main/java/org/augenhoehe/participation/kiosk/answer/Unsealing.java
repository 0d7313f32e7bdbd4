package org.augenhoehe.participation.kiosk.answer;

import org.augenhoehe.participation.decision.way.Json;
import org.augenhoehe.participation.kiosk.Kiosk;
import org.augenhoehe.participation.kiosk.KioskStore;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What waited on a tablet comes sealed: a list of names and values, as they stood in the form.
@Component
class Unsealing {
    private static final String SEALED = "versiegelt";

    private final KioskStore store;

    Unsealing(KioskStore store) {
        this.store = store;
    }

    /// What was typed, sealed or not. What cannot be opened says nothing, and its method finds that missing.
    MultiValueMap<String, String> typed(Kiosk kiosk, MultiValueMap<String, String> sent) {
        var sealed = sent.getFirst(SEALED);
        if (sealed == null) {
            return sent;
        }
        var all = new LinkedMultiValueMap<>(sent);
        all.remove(SEALED);
        store.findSeal(kiosk.id())
                .flatMap(seal -> seal.unseal(sealed))
                .ifPresent(words -> read(words)
                        .forEach(one ->
                                all.add(one.path(0).asString(""), one.path(1).asString(""))));
        return all;
    }

    private static JsonNode read(String words) {
        try {
            return Json.MAPPER.readTree(words);
        } catch (JacksonException broken) {
            return Json.MAPPER.createArrayNode();
        }
    }
}
