package org.augenhoehe.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// @param kind id of its {@link NoticeKind}
public record Notice(UUID id, String kind, List<String> arguments, String path, Instant at, boolean read) {}
