package org.augenhoehe.opendata.dcat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.opendata.dcat.Term.Address;
import org.jspecify.annotations.Nullable;

/// Statements about things. Every thing has an address, so that two readings of the catalogue can be compared.
final class Graph {
    private final Map<String, List<Statement>> things = new LinkedHashMap<>();

    /// @param says in short: `dct:title`
    record Statement(String says, Term what) {}

    Thing thing(String address, String type) {
        return new Thing(address).to(Vocabulary.TYPE, Vocabulary.full(type));
    }

    Map<String, List<Statement>> things() {
        return things;
    }

    /// Says several things of one.
    final class Thing {
        private final List<Statement> said;

        private Thing(String address) {
            this.said = things.computeIfAbsent(address, any -> new ArrayList<>());
        }

        Thing to(String says, @Nullable String address) {
            return address == null || address.isEmpty() ? this : say(says, new Address(address));
        }

        Thing say(String says, Term what) {
            var statement = new Statement(says, what);
            if (!said.contains(statement)) {
                said.add(statement);
            }
            return this;
        }
    }
}
