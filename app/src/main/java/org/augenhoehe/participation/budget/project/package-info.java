/// Hosts write up projects, money and rule.
@NullMarked
package org.augenhoehe.participation.budget.project;

import org.jspecify.annotations.NullMarked;
