package org.augenhoehe.sharing.request.show;

import org.augenhoehe.sharing.request.Request;

/// One request in the list.
///
/// @param owner who asks; empty where nobody is left
public record RequestLine(Request request, String owner) {}
