/// Hosts write up what a survey asks, in as many languages as they like, and fix it.
@NullMarked
package org.augenhoehe.participation.survey.questions;

import org.jspecify.annotations.NullMarked;
