/// From the command line to a running platform: settings, the start itself, and the other commands.
///
/// A room adds a command by a class of its own that implements [TerminalCommand]; it is found without being listed
/// anywhere. Every [Setting] is an option and an environment variable; `docs/operations/settings.md` is written from
/// them.
@NamedInterface("launch")
@NullMarked
package org.augenhoehe.platform.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
