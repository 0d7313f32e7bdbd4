/// How fast the methods are, and how the time grows with voters, projects and people.
///
/// Real files come from `../shared/data`, seen from the project's root; another place is given by
/// `-jvmArgs -Ddata=…`.
@NullMarked
package org.augenhoehe.benchmarks;

import org.jspecify.annotations.NullMarked;
