/// The web shell: the page around every page, forms, navigation, languages, error pages.
@NamedInterface("web")
@NullMarked
package org.augenhoehe.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
