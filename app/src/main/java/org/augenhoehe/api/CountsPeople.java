package org.augenhoehe.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A figure that counts people, or what people did. Copies of everything at once tell it more coarsely than a page
/// does, so that two of them beside each other say of nobody what they did in between.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface CountsPeople {
    /// Whether it stays as it is for good, as the result of a vote does. Then it is told exactly from five on.
    boolean fixed() default false;
}
