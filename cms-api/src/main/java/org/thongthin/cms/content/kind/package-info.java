/** What only one kind of content has, and the rules that go with it. No HTTP, no SQL. */
@NullMarked
package org.thongthin.cms.content.kind;

import org.jspecify.annotations.NullMarked;
