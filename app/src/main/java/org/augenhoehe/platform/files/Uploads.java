package org.augenhoehe.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.database.DataFolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps uploaded files in the data folder, under names that say nothing. Follows the transaction:
/// what is rolled back leaves no file, what is deleted goes once the deletion stands.
@Component
public class Uploads {
    private final Path folder;

    Uploads(DataFolder data) {
        folder = data.files();
    }

    /// @return the name under which it is found again
    @Transactional(propagation = Propagation.MANDATORY)
    public String keep(byte[] content) {
        var name = UUID.randomUUID().toString();
        try {
            Files.createDirectories(path(name).getParent());
            Files.write(path(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        atTheEnd(TransactionSynchronization.STATUS_ROLLED_BACK, name);
        return name;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(String name) {
        atTheEnd(TransactionSynchronization.STATUS_COMMITTED, name);
    }

    /// @return empty where it has been deleted meanwhile
    public Optional<byte[]> find(String name) {
        try {
            return Files.exists(path(name)) ? Optional.of(Files.readAllBytes(path(name))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void atTheEnd(int status, String name) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int ended) {
                if (ended == status) {
                    remove(name);
                }
            }
        });
    }

    private void remove(String name) {
        try {
            Files.deleteIfExists(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// In subfolders, since one folder with very many files is slow.
    private Path path(String name) {
        return folder.resolve(UUID.fromString(name).toString().substring(0, 2)).resolve(name);
    }
}
