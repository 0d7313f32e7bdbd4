package org.augenhoehe.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Who may open a page. Stands on every page method or its class; a page without it stays closed,
/// so nothing is open by accident. What depends on the thing shown (a member, an author) is
/// decided in the room's use case.
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {
    For value();

    enum For {
        EVERYONE,
        SIGNED_IN,
        MODERATOR,
        OPERATOR;

        boolean admits(Visitor visitor) {
            return switch (this) {
                case EVERYONE -> true;
                case SIGNED_IN -> visitor.signedIn();
                case MODERATOR -> visitor.is(Role.MODERATOR) || visitor.is(Role.OPERATOR);
                case OPERATOR -> visitor.is(Role.OPERATOR);
            };
        }
    }
}
