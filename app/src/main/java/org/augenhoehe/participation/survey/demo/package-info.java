/// What the people of the demonstration town ask each other.
@NullMarked
package org.augenhoehe.participation.survey.demo;

import org.jspecify.annotations.NullMarked;
