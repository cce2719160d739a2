package org.thongthin.cms.demo.pictures;

/** One thing that can be drawn. All that varies comes from the brush's seed. */
@FunctionalInterface
interface Scene {
    void paint(Brush b);
}
