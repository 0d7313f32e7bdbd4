package org.augenhoehe.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks what somebody may do while acting for another person. Whatever does not carry it stays
/// closed meanwhile, apart from pages that everyone may read: ways to sign in, consents, deletion
/// and the granting of assistance are nobody else's business, and a new page is safe by itself.
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Assisted {
    /// Key of the text under which the act is taken down for the person; empty where one only looks.
    String value() default "";

    /// What the person must have agreed to.
    Errand errand() default Errand.TAKING_PART;

    /// Whether the person confirms it. What cannot be taken back is not done without.
    Will will() default Will.GIVEN;

    /// Whether nothing may lead from the act to what was said: then only the step and the day are taken down.
    boolean secret() default false;
}
