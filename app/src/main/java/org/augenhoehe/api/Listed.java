package org.augenhoehe.api;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A page of a list, as it is handed out.
record Listed(List<? extends Record> items, @Nullable URI next) {}
