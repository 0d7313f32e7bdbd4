package org.augenhoehe.platform.backup;

/// Something that must be put right before a restored platform lets anybody in.
///
/// Declared as a bean. It runs again if the start did not succeed, so doing it twice must be harmless.
public interface AfterRestore {
    void afterRestore();
}
