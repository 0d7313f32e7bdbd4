/// Tasks that people share in a step: the method "Aufgaben teilen". It does not decide.
///
/// - `task`: what is to be done, and what became of it
/// - `bear`: who has taken it on, hands it over, gives it back
/// - `shift`: when several people are needed, from when to when
/// - `hour`: who gave how much time, paid or not
/// - `feed`: calendars to subscribe to
/// - `show`: the pages
/// - `demo`: what the people of the demonstration town do
///
/// Other rooms ask [GivenTime][org.augenhoehe.participation.tasks.GivenTime] for the hours.
@NamedInterface("tasks")
@NullMarked
package org.augenhoehe.participation.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
