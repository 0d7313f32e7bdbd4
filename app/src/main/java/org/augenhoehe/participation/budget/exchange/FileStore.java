package org.augenhoehe.participation.budget.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.methods.budget.Pabulib;
import org.augenhoehe.methods.budget.PabulibReader;
import org.augenhoehe.methods.budget.PabulibWriter;
import org.augenhoehe.participation.Packed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Files of budgets that were decided elsewhere, packed.
@Repository
class FileStore {
    private final JdbcClient db;

    FileStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID step, String name, byte[] packed) {
        db.sql("insert into participation.budget_file (step, name, packed) values (:step, :name, :packed)")
                .param("step", step)
                .param("name", name)
                .param("packed", packed)
                .update();
    }

    Optional<Kept> find(UUID step) {
        return db.sql("select name, packed from participation.budget_file where step = :step")
                .param("step", step)
                .query((row, number) -> new Kept(row.getString("name"), row.getBytes("packed")))
                .optional();
    }

    static byte[] pack(Pabulib file) {
        return Packed.of(out -> PabulibWriter.write(file, out));
    }

    /// What is kept of a file.
    static final class Kept {
        private final String name;
        private final byte[] packed;

        Kept(String name, byte[] packed) {
            this.name = name;
            this.packed = packed;
        }

        String name() {
            return name;
        }

        Pabulib read() throws IOException {
            try (var in = Packed.open(packed)) {
                return PabulibReader.read(in, StandardCharsets.UTF_8, name);
            }
        }

        void unpack(OutputStream out) throws IOException {
            Packed.unpack(packed, out);
        }
    }
}
