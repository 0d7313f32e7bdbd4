/// Points, lines and areas: read from GeoJSON and GPX with clear words about what is wrong, written as GeoJSON, and
/// made as inexact as somebody wishes. Their type is JTS' `Geometry`, in degrees (WGS 84), longitude first.
@NamedInterface("geometry")
@NullMarked
package org.augenhoehe.places.geometry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
