package org.augenhoehe.platform.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/// A way of signing in that a room adds to the house.
public interface SignInWay {
    void addTo(HttpSecurity http) throws Exception;
}
