/**
 * Pictures for the demonstration, drawn by program because no photographs are to be had: a scene a name, varied by a
 * seed. A small kit (brush, sky, hills, trees, people, weaves, vessels) and a class a family of scenes.
 */
@NullMarked
package org.thongthin.cms.demo.pictures;

import org.jspecify.annotations.NullMarked;
