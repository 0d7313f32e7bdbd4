/// What people of the demonstration town state and how they answer.
@NullMarked
package org.augenhoehe.participation.opinion.demo;

import org.jspecify.annotations.NullMarked;
