package org.thongthin.cms.notices;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of somebody's notices, newest first.
 *
 * @param unread how many of all are unread; {@value Notices#MANY} stands for so many or more
 * @param total notices over all pages
 * @param next the cursor of the page after this one; null on the last
 */
@Introspected
@JsonInclude(JsonInclude.Include.ALWAYS)
public record NoticePage(
        List<Notice> notices,
        int unread,
        long total,
        int page,
        int size,
        @Nullable String next) {}
