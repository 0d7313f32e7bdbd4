/// Ways to go about it that can be taken again: our own, published co-production schemas that are read in, and those
/// that people publish from what they did. Using one puts its tasks into the plan of an undertaking, where they can be
/// changed: a template is an offer, not a rule.
@NullMarked
package org.augenhoehe.undertakings.template;

import org.jspecify.annotations.NullMarked;
