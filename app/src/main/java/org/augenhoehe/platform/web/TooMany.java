package org.augenhoehe.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Too much in too short a time; a while later it works again.
@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
public class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;
}
