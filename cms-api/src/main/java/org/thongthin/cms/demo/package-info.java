/** The demo: its database, its people's work, its drawn pictures. Nothing in it runs outside the demo environment. */
@NullMarked
package org.thongthin.cms.demo;

import org.jspecify.annotations.NullMarked;
